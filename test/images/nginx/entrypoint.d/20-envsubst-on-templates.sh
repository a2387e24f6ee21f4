#!/bin/sh
# Writes /etc/nginx/templates/NAME.template as /etc/nginx/conf.d/NAME, with the variables that are
# defined replaced and all others (nginx's own) left alone.
set -e

me=$(basename "$0")
template_dir=${NGINX_ENVSUBST_TEMPLATE_DIR:-/etc/nginx/templates}
suffix=${NGINX_ENVSUBST_TEMPLATE_SUFFIX:-.template}
output_dir=${NGINX_ENVSUBST_OUTPUT_DIR:-/etc/nginx/conf.d}
filter=${NGINX_ENVSUBST_FILTER:-.}

say() {
  [ -n "${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$me: $*"
}

[ -d "$template_dir" ] || exit 0
if [ ! -w "$output_dir" ]; then
  say "ERROR: $template_dir exists, but $output_dir is not writable"
  exit 0
fi

defined=$(env | sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/\1/p' | grep -E "$filter" | sed 's/.*/${&}/')
find "$template_dir" -follow -type f -name "*$suffix" -print | while read -r template; do
  relative=${template#"$template_dir/"}
  output="$output_dir/${relative%"$suffix"}"
  mkdir -p "$(dirname "$output")"
  say "Running envsubst on $template to $output"
  envsubst "$defined" <"$template" >"$output"
done
