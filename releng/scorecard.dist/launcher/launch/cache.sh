# The cache of loaded classes (JDK 25's AOT cache). Sourced by the launcher; POSIX sh. Nothing here may disturb a command:
# whatever fails, the command runs without a cache.

# Sets cache to a cache that fits this version, this Java and these jars; where there is none yet, has one made.
find_cache() {
  read -r fingerprint <"$home/launch/fingerprint" || return 0
  case $(uname -s) in
  Darwin) caches=${HOME:-/nonexistent}/Library/Caches/scorecard ;;
  *) caches=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/scorecard ;;
  esac
  # The JVM refuses a cache that was made at another path, so the path is part of the name.
  place=$(printf '%s\n%s' "$home" "$JAVA_HOME" | cksum)
  made=$caches/$fingerprint-$JAVA_VERSION_FULL-${place%% *}.aot
  if [ -r "$made" ]; then
    cache=$made
  else
    make_cache >/dev/null 2>&1 </dev/null
  fi
}

# Makes the cache in a process of its own, aside and then moved, so that no command waits for it or sees half of it.
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
      -cp "$class_path" scorecard.cli.Rehearsal "$home/examples/customer-service")
    [ -s "$made.making/cache" ] && mv "$made.making/cache" "$made"
    rm -rf "$made.making"
  ) &
}
