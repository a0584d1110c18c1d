// SPDX-License-Identifier: MIT
package org.trabecula;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Tests that open windows. The build gives each such class a Java of its own, since typefaces,
 * windows and the pointer that one leaves behind change what the next one sees.
 */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WindowTest {}
