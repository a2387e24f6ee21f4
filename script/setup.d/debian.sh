# Docker's packages from Debian and Ubuntu. bookworm's own engine (20.10) and compose (1.29) are too
# old: they come from trixie, whose builds run on bookworm's libc. containerd and runc stay
# bookworm's, since trixie's runc asks for a newer libc.

trixie_source=/etc/apt/sources.list.d/bad-gateway-trixie.list
trixie_pin=/etc/apt/preferences.d/bad-gateway-trixie

# os_release KEY: a value of /etc/os-release, empty where there is none.
os_release() {
  [ ! -r /etc/os-release ] || (
    # shellcheck source=/dev/null
    . /etc/os-release
    eval "printf '%s' \"\${$1-}\""
  )
}

# bookworm, debian (trixie or newer), ubuntu, or other.
debian_kind() {
  case "$(os_release ID):$(os_release VERSION_ID)" in
    debian:12) echo bookworm ;;
    debian:[1-9] | debian:1[01]) echo other ;;
    debian:*) echo debian ;;
    ubuntu:*) echo ubuntu ;;
    *) echo other ;;
  esac
}

compose_packages() {
  case "$(debian_kind)" in
    bookworm) echo docker-cli/trixie docker-compose/trixie docker-buildx/trixie ;;
    debian) echo docker-cli docker-compose docker-buildx ;;
    ubuntu) echo docker-compose-v2 docker-buildx ;;
  esac
}

engine_packages() {
  case "$(debian_kind)" in
    bookworm) echo docker.io/trixie "$(compose_packages)" containerd runc iptables ca-certificates ;;
    debian | ubuntu) echo docker.io "$(compose_packages)" iptables ca-certificates ;;
  esac
}

debian_packages_said() {
  case "$(debian_kind)" in
    bookworm) say "Debian's docker.io, docker-cli, docker-compose, docker-buildx from trixie" \
      "    (added to apt with priority 100, so nothing else comes from it), containerd and runc" ;;
    debian | ubuntu) say "$(engine_packages) from this system's own suite" ;;
    other) say "not by this script, which knows only Debian 12 or newer and Ubuntu" ;;
  esac
}

install_engine() {
  require_debian "there is no Docker engine."
  add_trixie
  # shellcheck disable=SC2046 # a list of names
  apt_install $(engine_packages)
}

install_compose() {
  require_debian "docker compose $oldest_compose or newer and buildx are needed."
  # Docker's own repository has its own names, and its files clash with Debian's.
  ! dpkg -s docker-ce-cli >/dev/null 2>&1 || stop "docker compose or buildx is missing or too old." \
    "Run: sudo apt-get install docker-compose-plugin docker-buildx-plugin"
  add_trixie
  # shellcheck disable=SC2046 # a list of names
  apt_install $(compose_packages)
}

# require_debian WHY: stops unless packages can be installed here.
require_debian() {
  case "$(uname -s):$(debian_kind)" in
    Darwin:*) stop "$1" "Install Docker Desktop (or colima with docker-compose), start it, run this again." ;;
    *:other) stop "$1" "Install a Docker engine, compose $oldest_compose+ and buildx, run this again." \
      "Only Debian 12 or newer and Ubuntu are set up by this script." ;;
  esac
  may_be_root || stop "$1" "Installing it needs root, or sudo without a password." \
    "Run as root: script/setup" "Or install: $(engine_packages)"
}

add_trixie() {
  [ "$(debian_kind)" = bookworm ] || return 0
  ! apt-cache madison docker-compose | grep -q ' trixie/' || return 0
  step "Adding Debian's trixie suite to apt with priority 100"
  printf 'deb [signed-by=%s] %s trixie main\n' "$debian_keyring" "$(debian_mirror)" |
    as_root tee "$trixie_source"
  printf 'Package: *\nPin: release n=trixie\nPin-Priority: 100\n' | as_root tee "$trixie_pin" >/dev/null
}

debian_keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# The archive this machine uses, else Debian's ordinary one.
debian_mirror() {
  apt_archive Debian http://deb.debian.org/debian
}

debian_security_mirror() {
  apt_archive Debian-Security http://deb.debian.org/debian-security
}

# apt_archive LABEL ELSE: the first web address among apt's sources with this label.
apt_archive() {
  local found
  # shellcheck disable=SC2016 # apt's own fields
  found=$(apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    sed -n "s|^$1 \\(https\\{0,1\\}://[^ ]*[^ /]\\)/*\$|\\1|p" | head -n 1)
  echo "${found:-$2}"
}

# apt_install NAME...: says nothing while all goes well, everything when not.
apt_install() {
  local log
  log=$(mktemp)
  step "Installing Debian packages: $*"
  # A foreign source that fails is no reason to stop: the installation tells.
  as_root apt-get update -q >"$log" 2>&1 || say "apt-get update had failures; going on."
  as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a apt-get install -y -q \
    -o DPkg::Lock::Timeout=120 --no-install-recommends "$@" >>"$log" 2>&1 </dev/null ||
    { tail -n 25 "$log" >&2 && stop "these packages could not be installed: $*" "apt's output: $log"; }
  rm -f "$log"
}
