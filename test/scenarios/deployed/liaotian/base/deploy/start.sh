#!/bin/sh
# Started by hand, as the deploy user, each with a log file of its own.
cd /home/deploy/liaotian/admin-backend
setsid nohup python3 -m uvicorn app.main:app --host 0.0.0.0 --port 8000 >/tmp/backend.log 2>&1 </dev/null &
cd ../saas-demo
setsid nohup node server.js >/tmp/frontend.log 2>&1 </dev/null &
sleep 2
