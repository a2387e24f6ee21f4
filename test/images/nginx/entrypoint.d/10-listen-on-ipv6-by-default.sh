#!/bin/sh
# Adds the IPv6 listener to the packaged default.conf, and only to that one: busybox's wget asks
# `localhost` on ::1 alone, so whether a site listens there decides health checks.
set -e

me=$(basename "$0")
conf=/etc/nginx/conf.d/default.conf

info() {
  [ -n "${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$me: info: $*"
  exit 0
}

[ -f /proc/net/if_inet6 ] || info "ipv6 not available"
[ -f "$conf" ] || info "$conf is not a file or does not exist"
touch "$conf" 2>/dev/null || info "can not modify $conf (read-only file system?)"
! grep -q 'listen  *\[::\]:80;' "$conf" || info "IPv6 listen already enabled"
cmp -s "$conf" /usr/share/nginx/default.conf.packaged || info "$conf differs from the packaged version"
sed -i 's/listen  *80;/listen       80;\n    listen  [::]:80;/' "$conf"
info "Enabled listen on IPv6 in $conf"
