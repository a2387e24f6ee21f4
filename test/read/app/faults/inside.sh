#!/bin/sh
# Runs in the container of one release: starts each application, provokes its faults, keeps its words.
release=$1
mkdir -p /out /app /srv/uploads /home/app
# Every log is recorded with the time zone and the language of a bare container.
cp -r /faults/web /faults/boot /faults/django /faults/node /faults/shell /faults/go /app/
chmod -R a+rX /app
chmod 755 /srv/uploads
export HOME=/home/app PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1

app_user="setpriv --reuid 65534 --regid 65534 --clear-groups"

# take NAME FOLDER COMMAND...: the words of a command that ends by itself (or is stopped after 15 s).
take() {
  name=$1; cd "/app/$2"; shift 2
  $app_user timeout -k 1 15 "$@" >"/out/$release-$name.log" 2>&1
  echo "$name: $?"
}

# serve NAME FOLDER URL-BASE "REQUESTS" COMMAND...: starts a server, sends the requests, stops it.
serve() {
  name=$1; base=$3; requests=$4; cd "/app/$2"; shift 4
  setsid $app_user "$@" >"/out/$release-$name.log" 2>&1 &
  server=$!
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    curl -s -o /dev/null "$base/ok" && break
    sleep 0.25
  done
  for request in $requests; do
    case $request in
      get:*) curl -s -m 10 -o /dev/null "$base/${request#get:}" ;;
      host:*) curl -s -m 10 -o /dev/null -H "Host: ${request#host:}" "$base/ok" ;;
      raw) printf 'nonsense\r\n\r\n' | timeout 2 bash -c 'exec 3<>/dev/tcp/127.0.0.1/8000; cat >&3; cat <&3' >/dev/null ;;
      tls) timeout 3 curl -sk -m 2 -o /dev/null https://127.0.0.1:8000/ ;;
      kill-worker) kill -9 "$(pgrep -P $server | tail -n 1)"; sleep 1.5 ;;
      *) curl -s -m 10 -X POST -o /dev/null "$base/$request" ;;
    esac
  done
  sleep 0.5
  kill $server 2>/dev/null
  for _ in 1 2 3 4 5 6 7 8; do kill -0 $server 2>/dev/null || break; sleep 0.25; done
  /bin/kill -9 -- -$server 2>/dev/null
  wait $server 2>/dev/null
  echo "$name: $?"
}

u=http://127.0.0.1:8000
faults="permission read-only missing-folder env plain-key table wrapped-table chained handling group no-message many-lines memory leave psycopg-refused psycopg-unresolved wrapped-refused redis redis-unresolved fetch no-space"
serve uvicorn-requests web $u "$faults" uvicorn main:app --host 0.0.0.0
serve uvicorn-healthy web $u "get:ok get:ok" uvicorn main:app --host 0.0.0.0 --port 8000
serve uvicorn-loopback web $u "get:ok" uvicorn main:app
serve uvicorn-workers-healthy web $u "get:ok get:ok" uvicorn main:app --workers 2 --host 0.0.0.0
serve uvicorn-workers-killed web $u "get:ok kill-worker get:ok" uvicorn main:app --workers 2 --host 0.0.0.0
serve uvicorn-grouped web $u "get:ok upload" uvicorn grouped:app
serve uvicorn-invalid-request web $u "raw tls" uvicorn main:app
take uvicorn-arguments web uvicorn main:app --wrkers 2
take uvicorn-port-argument web uvicorn main:app --port '${PORT}'
for boot in env dependency own_module relative syntax indent imports_syntax name form lifespan settings database leave; do
  take "uvicorn-boot-$boot" boot uvicorn "$boot:app"
done
take uvicorn-no-module boot uvicorn nothing:app
take uvicorn-no-attribute boot uvicorn attribute:app
take uvicorn-workers-boot-env boot timeout 3 uvicorn env:app --workers 2
take uvicorn-reload-syntax boot timeout -s INT 4 uvicorn syntax:app --reload
take python-script boot python3 script.py
take python-syntax boot python3 syntax.py
take python-module boot python3 -m nothing.here
take python-no-file boot python3 nothing.py

serve gunicorn-flask web $u "get:ok permission table logged" gunicorn flask_app:app -b 0.0.0.0:8000
serve gunicorn-healthy web $u "get:ok get:ok" gunicorn flask_app:app -w 2 -b 0.0.0.0:8000 --access-logfile -
serve gunicorn-plain web $u "get:ok get:broken" gunicorn wsgi_plain:app
serve gunicorn-timeout web $u "get:ok slow get:ok" gunicorn flask_app:app --timeout 2
serve gunicorn-killed web $u "get:ok kill-worker get:ok" gunicorn flask_app:app -w 2
serve gunicorn-left web $u "get:ok leave get:ok" gunicorn flask_app:app
serve gunicorn-uvicorn-worker web $u "get:ok permission" gunicorn -k uvicorn.workers.UvicornWorker main:app
take gunicorn-boot-leave boot timeout 2 gunicorn leave:app
for boot in env dependency relative syntax folder; do take "gunicorn-boot-$boot" boot gunicorn "$boot:app"; done
take gunicorn-preload-env boot gunicorn --preload env:app
take gunicorn-no-module boot gunicorn shop.wsgi
take gunicorn-no-attribute boot gunicorn attribute:app
take gunicorn-arguments boot gunicorn attribute:fast --wrkers 4
take gunicorn-argument-value boot gunicorn attribute:fast --workers four
cd /app/web; setsid $app_user uvicorn main:app --host 0.0.0.0 >/dev/null 2>&1 & holder=$!
sleep 3
take uvicorn-port-in-use web uvicorn main:app --host 0.0.0.0
take gunicorn-port-in-use web gunicorn flask_app:app -b 0.0.0.0:8000
take hypercorn-port-in-use web hypercorn main:app -b 0.0.0.0:8000
take flask-port-in-use web flask --app flask_app run -p 8000
/bin/kill -9 -- -$holder; wait $holder 2>/dev/null

serve hypercorn-requests web $u "get:ok permission" hypercorn main:app -b 0.0.0.0:8000
take hypercorn-no-module web hypercorn nothing:app
serve flask-requests web http://127.0.0.1:5000 "get:ok permission table logged" python3 flask_app.py
serve flask-healthy web http://127.0.0.1:5000 "get:ok" flask --app flask_app run --host 0.0.0.0

export DJANGO_SECRET=0123456789012345678901234567890123456789
dj=http://127.0.0.1:8000
serve django-runserver django $dj "host:shop.example.com host:other.example.com host:my_app:8000 get:ok" python3 manage.py runserver --noreload 0.0.0.0:8000
DEBUG=1 serve django-runserver-debug django $dj "host:shop.example.com get:table get:broken" python3 manage.py runserver
serve django-gunicorn django $dj "host:backend:8000 host:my_app:8000 host:a.com,a.com" gunicorn site_of_shop.wsgi -b 0.0.0.0:8000
sed -i 's/ALLOWED_HOSTS = .*/ALLOWED_HOSTS = ["*"]/' /app/django/site_of_shop/settings.py
serve django-errors django $dj "get:ok get:table get:broken" gunicorn site_of_shop.wsgi
serve django-healthy django $dj "get:ok get:ok" python3 manage.py runserver --noreload
take django-no-static django python3 manage.py collectstatic --noinput
take django-unknown-command django python3 manage.py migratee
POSTGRES=127.0.0.1 take django-migrate-refused django python3 manage.py migrate
POSTGRES=db.invalid take django-migrate-unresolved django python3 manage.py migrate
STRICT=plain take django-strict django python3 manage.py migrate
STRICT=environ take django-strict-environ django python3 manage.py migrate
DJANGO_SECRET='' take django-no-secret django python3 manage.py shell -c 'from django.conf import settings; settings.SECRET_KEY'

n=http://127.0.0.1:3000
serve node-healthy node $n "get:ok get:ok" node app.js
for fault in missing-folder throw reject permission refused unresolved caught; do
  serve "node-$fault" node $n "get:ok get:$fault" node app.js
done
for file in bare.js relative.js module.mjs syntax.js env.js cause.js; do take "node-boot-${file%.*}" node node "$file"; done
take node-heap node node --max-old-space-size=20 heap.js
cd /app/node; setsid $app_user node app.js >/dev/null 2>&1 & holder=$!
sleep 1
take node-port-in-use node node app.js
/bin/kill -9 -- -$holder; wait $holder 2>/dev/null

for file in mkdir chown cp redirect exec missing missing-bash exec-bash permission permission-bash source grammar; do
  take "shell-$file" shell "./$file.sh"
done
for file in exec missing permission mkdir source redirect; do take "busybox-$file" shell busybox ash "./$file.sh"; done
printf '#!/bin/bash\r\nset -e\r\necho hello\r\nexec gunicorn main:app\r\n' >/app/shell/crlf.sh
printf '#!/usr/bin/env bash\r\necho hello\r\n' >/app/shell/crlf-env.sh
printf '#!/bin/none\necho hello\n' >/app/shell/none.sh
printf '\0\1\2' >/app/shell/binary
chmod a+rx /app/shell/*.sh /app/shell/binary; chmod -x /app/shell/not-executable.sh
take shell-crlf shell bash ./crlf.sh
take shell-crlf-dash shell sh ./crlf.sh
take shell-crlf-env shell ./crlf-env.sh
take shell-crlf-called shell bash -c ./crlf.sh
take shell-none-called shell bash -c ./none.sh
take shell-line shell sh -c 'gunicorn-not-here main:app'
take shell-line-bash shell bash -c 'gunicorn-not-here main:app'
take shell-line-busybox shell busybox ash -c 'gunicorn-not-here main:app'
take shell-binary shell bash -c ./binary
take shell-psql shell psql -h 127.0.0.1 -U shop shop
take shell-psql-unresolved shell psql -h db.invalid -U shop shop
take shell-pg-isready shell pg_isready -h 127.0.0.1
take shell-curl shell curl -sS http://127.0.0.1:9/
take shell-alembic shell alembic upgrade head
take shell-touch shell touch /srv/uploads/x
take shell-ln shell ln -s /a /srv/uploads/x
take shell-rm shell rm /srv/uploads
take shell-tee shell sh -c 'echo x | tee /srv/uploads/x'
take shell-php shell php -r 'throw new RuntimeException("no key");'
take shell-ruby shell ruby -e 'def load_key; ENV.fetch("API_KEY"); end; load_key'
take shell-ruby-require shell ruby -e 'require "nothing_here"'

cat >/app/shell/config.ru <<'RU'
run lambda { |env| raise ArgumentError, "broken" if env["PATH_INFO"] == "/broken"; [200, {}, ["ok"]] }
RU
serve puma-requests shell http://127.0.0.1:9292 "get:ok get:broken" puma -e production
serve puma-cluster-killed shell http://127.0.0.1:9292 "get:ok kill-worker get:ok" puma -w 2 -e production

cd /app/go && HOME=/tmp GO111MODULE=off go build -o /app/go/server .
for fault in recovered fatal map; do
  serve "go-$fault" go http://127.0.0.1:8080 "get:ok get:$fault" ./server
done
setsid $app_user ./server >/dev/null 2>&1 & holder=$!
sleep 0.5
take go-port-in-use go ./server
/bin/kill -9 -- -$holder; wait $holder 2>/dev/null

data=/tmp/pg; mkdir -p $data; chown postgres $data
pg=$(ls -d /usr/lib/postgresql/*/bin)
cd /tmp
setpriv --reuid postgres --regid postgres --init-groups "$pg/initdb" -D $data -A scram-sha-256 -U shop --pwfile=/etc/hostname >/out/$release-postgres-initdb.log 2>&1
setsid setpriv --reuid postgres --regid postgres --init-groups "$pg/postgres" -D $data -c listen_addresses='*' -k /tmp >/out/$release-postgres.log 2>&1 & holder=$!
sleep 3
PGPASSWORD=wrong take psql-rejected shell psql -h 127.0.0.1 -U shop postgres
take uvicorn-boot-rejected boot uvicorn database:app
POSTGRES=127.0.0.1 take django-migrate-rejected django python3 manage.py migrate
export PGPASSWORD="$(cat /etc/hostname)"
take psql-no-table shell psql -h 127.0.0.1 -U shop postgres -c 'SELECT * FROM orders'
/bin/kill -9 -- -$holder; wait $holder 2>/dev/null
sed -i "s/$(cat /etc/hostname)/0123456789ab/g" /out/*.log
