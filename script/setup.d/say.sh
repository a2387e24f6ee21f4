# Messages. Works with the bash 3.2 of macOS, as all parts that macOS can reach do.

# say TEXT...: one line each.
say() {
  printf '%s\n' "$@"
}

# step TEXT: the headline of a step that takes a while.
step() {
  printf '\n==> %s\n' "$*"
}

# stop LINE...: the clear message where setup cannot go on.
stop() {
  printf '\nscript/setup cannot go on: %s\n' "$1" >&2
  shift
  [ "$#" -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}
