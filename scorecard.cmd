@echo off
rem Runs the Scorecard command line of this repository: builds it first where it is missing. After a change of sources: mvnw package
setlocal
set "BUILT=%~dp0releng\scorecard.dist\target\scorecard"
if exist "%BUILT%\scorecard.cmd" goto :run
echo Building the command line (once; the first time brings its libraries and takes some minutes)... 1>&2
pushd "%~dp0"
call mvnw.cmd -q -B -ntp package -DskipTests -pl releng/scorecard.dist -am 1>&2
if errorlevel 1 (popd & exit /b 4)
popd
:run
call "%BUILT%\scorecard.cmd" %*
exit /b %ERRORLEVEL%
