# A Docker engine that answers, compose v2 and buildx.

# `!override` and `!reset` came with 2.24.
oldest_compose=2.24

# What is wrong with Docker here, as one word; empty when all is well.
docker_problem() {
  command -v docker >/dev/null 2>&1 || { echo absent; return; }
  local answer
  if ! answer=$(docker version --format '{{.Server.Version}}' 2>&1); then
    case "$answer" in
      *"permission denied"*) echo denied ;;
      *) engine_absence ;;
    esac
    return
  fi
  compose_is_new_enough || { echo compose; return; }
  docker buildx version >/dev/null 2>&1 || echo buildx
}

# The engine does not answer: is it one of this machine, and is it installed?
engine_absence() {
  if [ -n "${DOCKER_HOST-}" ] || [ "$(docker context show 2>/dev/null)" != default ]; then
    echo elsewhere
  elif has_dockerd; then
    echo stopped
  else
    echo absent
  fi
}

compose_is_new_enough() {
  local version
  version=$(docker compose version --short 2>/dev/null) || return 1
  version=${version#v}
  [ "$(printf '%s\n' "$oldest_compose" "${version%%[-+]*}" | sort -t. -k1,1n -k2,2n | head -n 1)" \
    = "$oldest_compose" ]
}

engine_plan() {
  case "$(docker_problem)" in
    "") ;;
    absent)
      say "  - install a Docker engine, compose and buildx: $(debian_packages_said)"
      say "  - start the engine ($(daemon_start_said))"
      ;;
    stopped)
      say "  - start the Docker engine that is installed ($(daemon_start_said))"
      ;;
    denied)
      say "  - give $(id -un) access to the Docker engine (usermod -aG docker $(id -un))"
      ;;
    elsewhere)
      say "  - need the Docker engine at $(engine_address), which does not answer"
      ;;
    compose | buildx)
      say "  - install docker compose $oldest_compose or newer and buildx: $(debian_packages_said)"
      ;;
  esac
}

set_up_engine() {
  local problem last=""
  # Each round mends one thing; what is still wrong afterwards is the next round's.
  while problem=$(docker_problem) && [ -n "$problem" ]; do
    [ "$problem" != "$last" ] || stop "Docker is still not usable ($problem)." \
      "docker version, docker compose version and docker buildx version should answer."
    last=$problem
    case "$problem" in
      absent) install_engine ;;
      stopped) start_daemon ;;
      compose | buildx) install_compose ;;
      denied)
        grant_access
        return
        ;;
      elsewhere)
        stop "the Docker engine at $(engine_address) does not answer." \
          "Start it (Docker Desktop, colima, the remote host), or unset DOCKER_HOST."
        ;;
    esac
  done
}

engine_address() {
  echo "${DOCKER_HOST:-context $(docker context show 2>/dev/null)}"
}

# The engine runs but its socket is not for us.
grant_access() {
  local user
  user=$(id -un)
  if ! may_be_root || ! getent group docker >/dev/null; then
    stop "$user may not use the Docker socket." \
      "Run: sudo usermod -aG docker $user" "Then log in again."
  fi
  step "Adding $user to the group docker"
  as_root usermod -aG docker "$user"
}
