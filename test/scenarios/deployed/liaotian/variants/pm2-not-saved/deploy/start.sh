#!/bin/sh
# As the deploy user: pm2 keeps the frontend, and the backend was started by hand.
set -e
export HOME=/home/deploy
cd /home/deploy/liaotian/admin-backend
setsid nohup python3 -m uvicorn app.main:app --host 0.0.0.0 --port 8000 >/tmp/backend.log 2>&1 </dev/null &
cd ..
pm2 start deploy/ecosystem.config.js
sleep 2
