# The cache of loaded classes (JDK 25's AOT cache). Sourced by the launcher; POSIX sh. Nothing here may disturb a command:
# whatever fails, the command runs without a cache.

# A cache is laid where it was made for: anywhere else the JVM would have to write every page of it anew. What the JVM says about a
# cache is no business of a command.
cache_options="-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:disable"

# Sets cache to a cache that fits this version, this Java and these jars; where there is none yet, has one made.
# $1: what it is for: language (commands that read definitions only) or engine (those that also read data).
find_cache() {
  read -r fingerprint <"$home/launch/fingerprint" || return 0
  if [ -d "${HOME:-/nonexistent}/Library/Caches" ]; then
    caches=$HOME/Library/Caches/scorecard
  else
    caches=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/scorecard
  fi
  # The JVM refuses a cache that was made at another path, so the path is part of the name.
  place=$(printf '%s\n%s' "$home" "$JAVA_HOME" | cksum)
  made=$caches/$fingerprint-$JAVA_VERSION_FULL-${place%% *}-$1.aot
  if [ -r "$made" ]; then
    cache=$made
  else
    make_cache "$1" >/dev/null 2>&1 </dev/null
  fi
}

# Makes the cache in a process of its own, aside and then moved, so that no command waits for it or sees half of it. $1: as above.
make_cache() {
  mkdir -p "$caches" && [ -w "$caches" ] || return 0
  # A folder that could not be made is another process at work; one older than an hour was left by a process that died.
  # Caches that nothing has used for two months belong to versions that are gone.
  find "$caches" -maxdepth 1 -name '*.making' -mmin +60 -exec rm -rf {} +
  find "$caches" -maxdepth 1 -name '*.aot' -atime +60 -mtime +60 -exec rm -f {} +
  mkdir "$made.making" || return 0
  (
    trap '' HUP INT
    # The commands that people use most, from text to page; what they write is thrown away.
    # shellcheck disable=SC2086 # one word an option
    (cd "$made.making" && nice -n 10 "$JAVA_HOME/bin/java" $jvm_options "-XX:AOTCacheOutput=$made.making/cache" -Xlog:disable \
      -cp "$class_path" scorecard.cli.Rehearsal "$1" "$home/examples/customer-service")
    # Where the machine stops before it is on disk, it must not be there half: the JVM trusts what it finds in it.
    [ -s "$made.making/cache" ] && sync && mv "$made.making/cache" "$made"
    rm -rf "$made.making"
  ) &
}
