# Starts the parcels.
set -e
exec "$@"
