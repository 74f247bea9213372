# Finds Maven 3.9 or newer, else brings one with the machine's own older mvn. Sets MAVEN. Sourced by mvnw; POSIX sh.

MAVEN_BROUGHT=3.9.11

# True when "$1 --version" says 3.9 or newer, but below 4, which Tycho does not support yet.
maven_fits() {
  version=$("$1" --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  case $version in
  3.9 | 3.[1-9][0-9]) return 0 ;;
  *) return 1 ;;
  esac
}

find_maven() {
  machine_maven=$(command -v mvn 2>/dev/null || :)
  if [ -n "$machine_maven" ] && maven_fits "$machine_maven"; then
    MAVEN=$machine_maven
    return 0
  fi
  home=${MAVEN_USER_HOME:-${HOME:-.}/.m2}/wrapper/scorecard
  MAVEN=$home/apache-maven-$MAVEN_BROUGHT/bin/mvn
  [ -x "$MAVEN" ] && return 0
  if [ -z "$machine_maven" ]; then
    printf '%s\n' "Scorecard needs Apache Maven 3.9 or newer to build, and there is no mvn on the PATH." \
      "Install one (any version from 3.6 on will do: a newer one is then brought with it), for example: apt-get install maven" >&2
    return 1
  fi
  printf '%s\n' "Bringing Apache Maven $MAVEN_BROUGHT (once): the one on this machine is too old for this build…" >&2
  # Outside the project, or the old Maven would try to load this build; aside first, so that a broken download is never used.
  aside=$home/aside.$$
  mkdir -p "$aside" || return 1
  if (cd "$aside" && "$machine_maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$MAVEN_BROUGHT:zip:bin" "-DoutputDirectory=$aside" >"$aside/log" 2>&1) &&
    [ -f "$aside/apache-maven-$MAVEN_BROUGHT/bin/mvn" ]; then
    chmod +x "$aside/apache-maven-$MAVEN_BROUGHT/bin/mvn"
    mv "$aside/apache-maven-$MAVEN_BROUGHT" "$home/" 2>/dev/null || [ -x "$MAVEN" ]
    rm -rf "$aside"
    return 0
  fi
  printf '%s\n' "Apache Maven $MAVEN_BROUGHT could not be brought with $machine_maven:" >&2
  tail -n 5 "$aside/log" >&2
  rm -rf "$aside"
  return 1
}
