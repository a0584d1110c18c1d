@echo off
rem SPDX-License-Identifier: MIT
rem Starts Trabecula with the Java of JAVA_HOME or of the PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo trabecula: Java was not found; install Java 17 or newer, or set JAVA_HOME to it 1>&2
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
  echo trabecula: Java %major% was found; Java 17 or newer is needed 1>&2
  exit /b 2
)
"%java%" --enable-native-access=ALL-UNNAMED -cp "%~dp0..\lib\*" org.trabecula.app.Launcher %*
exit /b %errorlevel%
