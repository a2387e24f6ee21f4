# Images that the tests and the demo start from: pulled, or else built here from Debian packages.
# An image that exists is never replaced.

base_suites="bookworm trixie"

# Local stand-ins for official images, one line each: image, folder of test/images, build target.
stand_ins() {
  local list
  for list in test/images/*/stands-for; do
    [ -e "$list" ] || continue
    sed "s|^\\([^ ]*\\) *|\\1 ${list%/stands-for} |" "$list"
  done
}

wanted_images() {
  local suite
  for suite in $base_suites; do say "debian:$suite-slim"; done
  stand_ins | cut -d ' ' -f 1
}

has_image() {
  docker image inspect "$1" >/dev/null 2>&1
}

missing_images() {
  local image
  wanted_images | while read -r image; do
    has_image "$image" || say "$image"
  done
}

images_plan() {
  local missing
  missing=$(missing_images)
  [ -n "$missing" ] || return 0
  say "  - pull, where the engine has them not: $(echo "$missing" | paste -sd ' ' -)" \
    "    or, when no registry can be reached, build them from Debian packages (with mmdebstrap)"
}

set_up_images() {
  local missing
  missing=$(missing_images)
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086 # a list of names
  pull_images $missing || build_images
}

# pull_images IMAGE...: fails at the first one that cannot be had.
pull_images() {
  local image
  for image in "$@"; do
    step "Pulling $image"
    pull "$image" || { say "It cannot be pulled."; return 1; }
  done
}

# pull IMAGE: gives up when the registry has said nothing for 15 s, or after 5 minutes.
pull() {
  local image=$1 log pid since=$SECONDS waited
  log=$(mktemp)
  docker pull "$image" >"$log" 2>&1 </dev/null &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    waited=$((SECONDS - since))
    if [ "$waited" -ge 300 ] || { [ "$waited" -ge 15 ] && ! grep -q "Pulling from" "$log"; }; then
      kill "$pid" 2>/dev/null || true
    fi
    sleep 0.2
  done
  wait "$pid" 2>/dev/null || { tail -n 1 "$log" && rm -f "$log" && return 1; }
  rm -f "$log"
}

build_images() {
  local suite
  for suite in $base_suites; do
    has_image "debian:$suite-slim" || build_base_image "$suite"
  done
  stand_ins | while read -r image folder target; do
    has_image "$image" || build_stand_in "$image" "$folder" "$target"
  done
}

build_stand_in() {
  local log
  log=$(mktemp)
  step "Building a local stand-in for $1 ($2)"
  docker build --progress=plain --target "$3" --tag "$1" "$2" >"$log" 2>&1 </dev/null ||
    { tail -n 25 "$log" >&2 && stop "the stand-in for $1 could not be built."; }
  rm -f "$log"
}
