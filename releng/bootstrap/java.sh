# Finds a JDK 21 or newer, prefers 25 or newer, and sets JAVA_HOME. Sourced by mvnw and scorecard; POSIX sh.

# The feature version ("25") of the JDK in folder $1, or nothing when there is no JDK with a compiler.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
  fi
}

# The folders where a JDK may be, one a line: the user's own choices first.
jdk_folders() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  if java_on_path=$(command -v java 2>/dev/null); then
    real=$(readlink -f "$java_on_path" 2>/dev/null || printf '%s' "$java_on_path")
    dirname "$(dirname "$real")"
  fi
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
  return 0
}

find_java() {
  found= found_version=0 seen=
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    [ -n "$version" ] || continue
    seen="$seen
  $version  $folder"
    [ "$version" -ge 21 ] || continue
    # The first of the newest wins, but nothing newer than 25 is preferred to 25: it is what we test with.
    rank=$version
    [ "$rank" -gt 25 ] && rank=24
    if [ "$rank" -gt "$found_version" ]; then
      found=$folder found_version=$rank
    fi
  done <<FOLDERS
$(jdk_folders)
FOLDERS
  if [ -z "$found" ]; then
    printf '%s\n' "Scorecard needs a Java Development Kit (JDK) 21 or newer; 25 is best." \
      "None was found in JAVA_HOME, on the PATH or in the usual folders.${seen:+ Too old or newer ones seen:$seen}" \
      "Install one (for example the package openjdk-21-jdk or temurin-25-jdk) or set JAVA_HOME to its folder." >&2
    return 1
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}
