@echo off
rem Starts Scorecard Studio with Java 21 or newer from JAVA_HOME or the PATH; arguments go to the workbench.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i "version""') do for /f "delims=.-" %%m in ("%%~v") do set "MAJOR=%%m"
if not defined MAJOR goto :nojava
if %MAJOR% LSS 21 goto :nojava
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
"%JAVA%" -Xmx2g --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -install "%~dp0." %*
exit /b %ERRORLEVEL%
:nojava
echo Scorecard Studio needs Java 21 or newer; 25 is best. None was found in JAVA_HOME or on the PATH. 1>&2
exit /b 4
