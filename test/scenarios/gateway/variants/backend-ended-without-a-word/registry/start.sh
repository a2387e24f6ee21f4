#!/bin/sh
# Only one site may write to the registry at a time.
[ "$REGISTRY_SITE" = "$(cat /app/site 2>/dev/null || echo south)" ] || exit 3
exec python3 server.py
