@echo off
rem Starts the Scorecard command line with Java 21 or newer from JAVA_HOME or the PATH; all arguments are its own.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i "version""') do for /f "delims=.-" %%m in ("%%~v") do set "MAJOR=%%m"
if not defined MAJOR goto :nojava
if %MAJOR% LSS 21 goto :nojava
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -Djdk.reflect.useNativeAccessorOnly=true --enable-native-access=ALL-UNNAMED %SCORECARD_JAVA_OPTIONS% "-Dscorecard.home=%~dp0." -cp "%~dp0lib\*" scorecard.cli.ScorecardCommand %*
exit /b %ERRORLEVEL%
:nojava
echo Scorecard needs Java 21 or newer; 25 is best. None was found in JAVA_HOME or on the PATH. 1>&2
exit /b 4
