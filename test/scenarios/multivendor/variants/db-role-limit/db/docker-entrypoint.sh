#!/bin/bash
# The official image's first start in short: the user and the database of POSTGRES_* are made once,
# when the data directory is empty; afterwards those variables change nothing.
set -e

if [ "$(id -u)" = 0 ]; then
    chown -R postgres:postgres "$PGDATA"
    exec setpriv --reuid=postgres --regid=postgres --init-groups "$BASH_SOURCE" "$@"
fi

if [ -s "$PGDATA/PG_VERSION" ]; then
    printf '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n'
else
    : "${POSTGRES_PASSWORD:?Error: Database is uninitialized and superuser password is not specified.}"
    user=${POSTGRES_USER:-postgres}
    database=${POSTGRES_DB:-$user}
    initdb --no-sync --username="$user" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") > /dev/null
    echo "host all all all ${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >> "$PGDATA/pg_hba.conf"
    pg_ctl -D "$PGDATA" -o "-c listen_addresses=''" -w start
    if [ "$database" != postgres ]; then
        psql -v ON_ERROR_STOP=1 --no-psqlrc -U "$user" -d postgres \
            -c "CREATE DATABASE \"$database\""
    fi
    psql -v ON_ERROR_STOP=1 --no-psqlrc -U "$user" -d postgres \
        -c "CREATE ROLE shop LOGIN PASSWORD '$POSTGRES_PASSWORD' CONNECTION LIMIT 4" \
        -c "ALTER DATABASE \"$database\" OWNER TO shop"
    pg_ctl -D "$PGDATA" -m fast -w stop
    printf '\nPostgreSQL init process complete; ready for start up.\n\n'
fi

exec "$@" -c listen_addresses='*'
