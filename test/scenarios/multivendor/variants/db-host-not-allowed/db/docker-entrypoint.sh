#!/bin/bash
# The official image's first start in short: the database of MYSQL_DATABASE is made once, when the
# data directory is empty, and MYSQL_USER may use that one alone.
set -e

if [ ! -d /var/lib/mysql/mysql ]; then
    mariadb-install-db --user=mysql --skip-test-db > /dev/null
    mariadbd --user=mysql --bootstrap <<SQL
FLUSH PRIVILEGES;
CREATE DATABASE \`$MYSQL_DATABASE\`;
CREATE USER '$MYSQL_USER'@'localhost' IDENTIFIED BY '$MYSQL_PASSWORD';
GRANT ALL ON \`$MYSQL_DATABASE\`.* TO '$MYSQL_USER'@'localhost';
SQL
fi

exec "$@" --user=mysql --bind-address=0.0.0.0
