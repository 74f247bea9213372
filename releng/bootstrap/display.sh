# Gives the workbench tests a display on Linux. Sourced by mvnw; POSIX sh.

DISPLAY_PACKAGES="xvfb libgtk-3-0 libwebkit2gtk-4.1-0 dbus-x11"

# True when the Maven arguments reach the workbench tests.
needs_display() {
  [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] || return 1
  reached=1
  for argument in "$@"; do
    case $argument in
    -DskipTests | -DskipTests=true | -Dmaven.test.skip | -Dmaven.test.skip=true | -DskipITs | -DskipITs=true) return 1 ;;
    integration-test | verify | install | deploy) reached=0 ;;
    esac
  done
  return $reached
}

display_complete() {
  command -v Xvfb >/dev/null 2>&1 && gtk_present
}

gtk_present() {
  PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
}

install_display() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    printf '%s\n' "Installing what the workbench tests need (once): $DISPLAY_PACKAGES" >&2
    # shellcheck disable=SC2086 # one word a package
    if { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $DISPLAY_PACKAGES; } \
      >/dev/null 2>&1 </dev/null && display_complete; then
      return 0
    fi
  fi
  printf '%s\n' "The workbench tests need a display: Xvfb and GTK 3 are missing on this machine. Type this once:" \
    "  sudo apt-get update && sudo apt-get install -y $DISPLAY_PACKAGES" \
    "(or the like for your system; or build without these tests: ./mvnw verify -DskipITs)" >&2
  return 1
}

# Starts Xvfb on a free number and sets DISPLAY; stop_display ends it.
start_display() {
  display_complete || install_display || return 1
  number_file=$(mktemp)
  Xvfb -displayfd 9 -screen 0 1600x1000x24 -nolisten tcp 9>"$number_file" >/dev/null 2>&1 &
  DISPLAY_PROCESS=$!
  tries=0
  while [ ! -s "$number_file" ] && [ $tries -lt 100 ] && kill -0 "$DISPLAY_PROCESS" 2>/dev/null; do
    sleep 0.1
    tries=$((tries + 1))
  done
  number=$(cat "$number_file")
  rm -f "$number_file"
  if [ -z "$number" ]; then
    printf '%s\n' "Xvfb was started for the workbench tests, but did not come up." >&2
    stop_display
    return 1
  fi
  DISPLAY=:$number
  export DISPLAY
  # Without a session bus of its own, GTK waits for one and the accessibility bridge fills the log.
  NO_AT_BRIDGE=1
  export NO_AT_BRIDGE
}

stop_display() {
  [ -n "${DISPLAY_PROCESS:-}" ] && kill "$DISPLAY_PROCESS" 2>/dev/null
  DISPLAY_PROCESS=
}
