# debian:SUITE-slim from Debian packages, as near to the official image as matters: the same package
# set (minbase), deb822 sources with updates and security, no documentation, no package cache.

build_base_image() {
  local suite=$1 folder
  require_debian "debian:$suite-slim cannot be pulled and must be built."
  command -v mmdebstrap >/dev/null 2>&1 || apt_install mmdebstrap debian-archive-keyring
  step "Building debian:$suite-slim from Debian packages"
  folder=$(mktemp -d)
  base_sources "$suite" >"$folder/debian.sources"
  apt_settings >"$folder/apt.conf"
  base_customization >"$folder/customize"
  chmod 755 "$folder/customize"
  # Into a file first: an import of half a system would stay behind as the image.
  as_root mmdebstrap --quiet --variant=minbase --format=tar \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt=force-unsafe-io \
    --aptopt="$folder/apt.conf" \
    --customize-hook="$folder/customize" \
    "$suite" "$folder/base.tar" "$folder/debian.sources" </dev/null ||
    stop "debian:$suite-slim could not be built." "mmdebstrap's message is above."
  docker import --change 'CMD ["bash"]' "$folder/base.tar" "debian:$suite-slim" >/dev/null
  rm -rf "$folder"
}

base_sources() {
  base_source "$(debian_mirror)" "$1 $1-updates"
  say ""
  base_source "$(debian_security_mirror)" "$1-security"
}

base_source() {
  say "Types: deb" "URIs: $1" "Suites: $2" "Components: main" "Signed-By: $debian_keyring"
}

# What builds inside the image need to reach the same archive as this machine does: its proxy
# (unless that is on the loopback, where no container gets) and its leniency about dates.
apt_settings() {
  say 'Acquire::Languages "none";' 'Acquire::GzipIndexes "true";'
  apt-config dump Acquire 2>/dev/null |
    grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date) ".+";$' |
    grep -vE 'localhost|127\.0\.0\.|\[::1\]' || true
}

# A script that mmdebstrap runs with the folder of the new system: what official images have besides.
base_customization() {
  cat <<'SCRIPT'
#!/bin/sh
set -eu
cd "$1"
mv etc/apt/sources.list.d/*debian.sources etc/apt/sources.list.d/debian.sources
cat >etc/apt/apt.conf.d/docker-clean <<'CONF'
APT::Keep-Downloaded-Packages "false";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
CONF
printf '#!/bin/sh\nexit 101\n' >usr/sbin/policy-rc.d
chmod 755 usr/sbin/policy-rc.d
rm -f etc/hostname etc/resolv.conf var/cache/apt/*.bin
SCRIPT
}
