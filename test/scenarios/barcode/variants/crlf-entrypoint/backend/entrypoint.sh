#!/bin/sh
set -e
mkdir -p "$UPLOAD_DIR" "$DOWNLOAD_DIR" "$LOGS_DIR"
exec "$@"
