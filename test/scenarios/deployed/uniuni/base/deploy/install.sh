#!/bin/sh
# What the deployment does on the machine, as root, from a copy of the checkout.
set -e
app=/home/deploy/myproject-prod
mkdir -p $app /var/www/uniuni-main
cp -r backend frontend deploy $app/
[ -e without-database ] || echo 'POSTGRES_URL=sqlite:/home/deploy/drivers.db' >$app/backend/env
chown -R deploy: /home/deploy
cp frontend/dist/index.html /var/www/uniuni-main/
cp deploy/uniuni-backend-main.service /etc/systemd/system/
cp deploy/uniuni-main.conf /etc/nginx/sites-available/uniuni-main
ln -sf ../sites-available/uniuni-main /etc/nginx/sites-enabled/uniuni-main
nginx -t -q
systemctl daemon-reload
systemctl enable --quiet uniuni-backend-main
systemctl restart nginx uniuni-backend-main
# This is green also where the service ends a moment later.
systemctl is-active --quiet uniuni-backend-main
