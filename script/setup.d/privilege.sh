# Root, by being it or through a sudo that asks no password.

may_be_root() {
  [ "$(id -u)" -eq 0 ] || { command -v sudo && sudo -n true; } >/dev/null 2>&1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n -- "$@"; fi
}

# use_docker_group COMMAND ARG...: membership of the group `docker` counts from the next login on;
# where it was given a moment ago, the command is started once more in a shell that has it.
use_docker_group() {
  docker version >/dev/null 2>&1 && return 0
  command -v sg >/dev/null 2>&1 || return 0
  id -nG "$(id -un)" | tr ' ' '\n' | grep -qx docker || return 0
  sg docker -c "docker version" >/dev/null 2>&1 || return 0
  exec sg docker -c "$(printf '%q ' "$@")"
}
