#!/bin/sh
# Records ../samples/RELEASE-*.log: what the servers of Debian bookworm (old) and trixie (new) really
# write when these small applications break. Needs Docker; give the releases as arguments.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for release in "${@:-bookworm}"; do
  docker build -q -t "bad-gateway-faults-$release" --build-arg "RELEASE=$release" "$here" >/dev/null
  docker run --rm --name "bad-gateway-faults-$release-$$" -v "$here:/faults:ro" "bad-gateway-faults-$release" \
    sh -c "/bin/sh /faults/inside.sh $release >/tmp/progress 2>&1; tail -n 3 /tmp/progress >&2; tar -C /out -cf - ." |
    tar -C "$here/../samples" --no-same-owner -xf -
  docker rmi "bad-gateway-faults-$release" >/dev/null
done

# The engine's own words when it cannot run an entrypoint go to the container's log.
engine() {
  docker run --name "bad-gateway-faults-engine-$$" -v "$made:/made:ro" --entrypoint "$2" debian:bookworm-slim \
    >"$here/../samples/engine-$1.log" 2>&1 || true
  docker rm "bad-gateway-faults-engine-$$" >/dev/null
}
made=$(mktemp -d)
printf '#!/bin/bash\r\necho hello\r\n' >"$made/crlf.sh"
printf '\0\1\2' >"$made/binary"
chmod 755 "$made" "$made/crlf.sh" "$made/binary"
engine crlf /made/crlf.sh
engine binary /made/binary
rm -r "$made"
