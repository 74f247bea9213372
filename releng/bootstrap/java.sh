# Finds Java 21 or newer, prefers 25, and sets JAVA_HOME and JAVA_VERSION_FULL. Sourced by mvnw and by both launchers named
# scorecard; POSIX sh. Reads the files "release" with the shell's own means: starting a process would cost what a launcher saves.

# Sets version_full ("25.0.3") and version ("25") of the Java in folder $1; both empty when there is none. $2: jdk or jre.
read_java_version() {
  version_full= version=
  [ -x "$1/bin/java" ] || return 0
  [ "$2" = jre ] || [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*)
        version_full=${line#JAVA_VERSION=\"}
        version_full=${version_full%%\"*}
        break
        ;;
      esac
    done <"$1/release"
  else
    version_full=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([^"]*\)".*/\1/p')
  fi
  version=${version_full#1.}
  version=${version%%[!0-9]*}
}

# Takes the Java in folder $1 if it fits better than what was found so far. $2: jdk or jre.
consider_java() {
  read_java_version "$1" "$2"
  [ -n "$version" ] || return 0
  seen_java="$seen_java
  $version  $1"
  [ "$version" -ge 21 ] || return 0
  # 25 is what we test with: it goes before anything newer.
  rank=$version
  [ "$rank" -gt 25 ] && rank=24
  if [ "$rank" -gt "$best_rank" ]; then
    JAVA_HOME=$1 best_rank=$rank JAVA_VERSION_FULL=$version_full
  fi
}

# The user's own choices first, then the usual folders, of which the best is taken. $1: jdk or jre.
find_java() {
  best_rank=0 seen_java=
  [ -n "${JAVA_HOME:-}" ] && consider_java "$JAVA_HOME" "$1"
  if [ "$best_rank" -lt 25 ] && java_on_path=$(command -v java 2>/dev/null); then
    java_on_path=$(readlink -f "$java_on_path" 2>/dev/null || printf '%s' "$java_on_path")
    consider_java "${java_on_path%/bin/java}" "$1"
  fi
  if [ "$best_rank" -lt 25 ]; then
    for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
      "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
      consider_java "$folder" "$1"
    done
  fi
  if [ "$best_rank" = 0 ]; then
    printf '%s\n' "Scorecard needs Java 21 or newer${2:+ $2}; 25 is best." \
      "None was found in JAVA_HOME, on the PATH or in the usual folders.${seen_java:+ Too old:$seen_java}" \
      "Install one (for example the package openjdk-21-jdk or temurin-25-jdk) or set JAVA_HOME to its folder." >&2
    return 1
  fi
  export JAVA_HOME
}
