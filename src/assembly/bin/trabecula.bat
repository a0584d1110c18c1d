@echo off
rem SPDX-License-Identifier: MIT
rem Starts Trabecula with the Java of JAVA_HOME or of the PATH, and the options of JAVA_OPTS.
setlocal
rem The oldest Java that the JavaFX of this folder runs on; the build writes it in.
set "oldest=${oldestJava}"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo trabecula: Java was not found; install Java %oldest% or newer, or set JAVA_HOME to it 1>&2
  exit /b 2
)
set "major=0"
for /f "tokens=3 delims=. " %%v in ('""%java%" -version 2^>^&1"') do (
  set "major=%%~v"
  goto known
)
:known
set "major=%major:"=%"
if %major% LSS 17 (
  echo trabecula: Java %major% was found; Java %oldest% or newer is needed 1>&2
  exit /b 2
)
if %major% LSS %oldest% (
  echo trabecula: Java %major% was found, and this folder was made for Java %oldest% and newer; set JAVA_HOME to one, or make the folder again with Java %major%: mvn package 1>&2
  exit /b 2
)
rem JavaFX for Java 17 reaches memory in a way that newer ones warn about, and then deny.
set "unsafe="
if %oldest% LSS 23 if %major% GEQ 23 set "unsafe=--sun-misc-unsafe-memory-access=allow"
"%java%" --enable-native-access=ALL-UNNAMED %unsafe% %JAVA_OPTS% -cp "%~dp0..\lib\*" org.trabecula.app.Launcher %*
exit /b %errorlevel%
