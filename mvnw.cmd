@echo off
rem Builds Scorecard on Windows: checks the JDK, brings Maven 3.9.11 with the machine's older mvn where needed, runs it with all arguments.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javac.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i "version""') do for /f "delims=.-" %%m in ("%%~v") do set "MAJOR=%%m"
if not defined MAJOR goto :nojava
if %MAJOR% LSS 21 goto :nojava
set "BROUGHT=%USERPROFILE%\.m2\wrapper\scorecard"
set "MAVEN=%BROUGHT%\apache-maven-3.9.11\bin\mvn.cmd"
if exist "%MAVEN%" goto :run
where mvn >nul 2>nul
if errorlevel 1 goto :nomaven
echo Bringing Apache Maven 3.9.11 (once)... 1>&2
if not exist "%BROUGHT%" mkdir "%BROUGHT%"
pushd "%BROUGHT%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack "-Dartifact=org.apache.maven:apache-maven:3.9.11:zip:bin" "-DoutputDirectory=%BROUGHT%"
popd
if not exist "%MAVEN%" goto :nomaven
:run
call "%MAVEN%" %*
exit /b %ERRORLEVEL%
:nojava
echo Scorecard needs a JDK 21 or newer; 25 is best. None was found in JAVA_HOME or on the PATH. 1>&2
exit /b 1
:nomaven
echo Scorecard needs Apache Maven: install one (any from 3.6 on; a newer one is brought with it) and put mvn on the PATH. 1>&2
exit /b 1
