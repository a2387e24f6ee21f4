#!/bin/sh
# As the deploy user. pm2 keeps both programs.
set -e
export HOME=/home/deploy
cd /home/deploy/liaotian
pm2 start deploy/ecosystem.config.js
pm2 save
sleep 3
