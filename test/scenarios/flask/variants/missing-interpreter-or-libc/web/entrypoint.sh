#!/bin/ash
set -e

echo "warehouse ${WAREHOUSE}"
exec "$@"
