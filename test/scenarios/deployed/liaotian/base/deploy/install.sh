#!/bin/sh
# What the deployment does on the machine, as root, from a copy of the checkout.
set -e
mkdir -p /home/deploy/liaotian
cp -r admin-backend saas-demo deploy /home/deploy/liaotian/
python3 -c "import sqlite3; sqlite3.connect('/home/deploy/admin.db').execute('create table if not exists accounts (name text)')"
chown -R deploy: /home/deploy
cp deploy/liaotian.conf /etc/nginx/sites-available/default
ln -sf ../sites-available/default /etc/nginx/sites-enabled/default
nginx -t -q
systemctl restart nginx
if ls deploy/*.service >/dev/null 2>&1; then
  cp deploy/*.service /etc/systemd/system/
  systemctl daemon-reload
  for unit in deploy/*.service; do systemctl enable --now --quiet "$(basename "$unit")"; done
  sleep 1
fi
if [ -d deploy/supervisor ]; then
  mkdir -p /var/log/liaotian
  cp deploy/supervisor/*.conf /etc/supervisor/conf.d/
  systemctl start supervisor
fi
runuser -u deploy -- sh /home/deploy/liaotian/deploy/start.sh
