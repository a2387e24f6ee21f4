#!/bin/sh
set -e

if ! command -v psql >/dev/null; then
  echo "psql: not found, no backup of the manifests" >&2
fi
exec "$@"
