// SPDX-License-Identifier: MIT
package org.trabecula;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Tests that open windows. All of them share one toolkit, which each finds as the first did. */
@Tag("window")
@ExtendWith({TidyScreen.class, ApplicationExtension.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WindowTest {}
