# As the official image does: the first start fills the database behind a socket, then listens.
set -e
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    initdb --auth-host=scram-sha-256 --username=postgres > /dev/null
    echo "host all all all scram-sha-256" >> "$PGDATA/pg_hba.conf"
    pg_ctl -w -o "-c listen_addresses=''" start
    psql --quiet -c "CREATE ROLE barcode LOGIN PASSWORD '$BARCODE_PASSWORD'" -c "CREATE DATABASE barcode OWNER barcode"
    psql --quiet -d barcode -f /devices.sql
    pg_ctl -w -m fast stop
fi
exec postgres -c listen_addresses='*'
