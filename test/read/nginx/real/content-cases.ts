import { asks, type RouteCase, server } from "./route-case.ts";

export const SERVING: readonly RouteCase[] = [
  {
    name: "single-page application",
    conf: server(`
      root /srv/www;
      location / { try_files $uri $uri/ /index.html; }
      location /api/ { proxy_pass http://127.0.0.1:9001; }
      location /assets/ { try_files $uri =404; }
      location ~* \\.map$ { deny all; }`),
    asks: asks(
      "/",
      "/app",
      "/app/",
      "/deep/link?x=1",
      "/assets/a.js",
      "/assets/none.js",
      "POST /assets/a.js",
      "POST /upload",
      "PUT /upload",
      "POST /api",
      "POST /api/upload",
      "/x.map",
    ),
  },
  {
    name: "files first, then the application",
    conf: server(`
      root /srv/www;
      location / { try_files $uri @app; }
      location @app { proxy_pass http://127.0.0.1:9001; proxy_set_header Host $host; }
      location /re/ { try_files $uri @strip; }
      location @strip { rewrite ^/re/(.*)$ /$1 break; proxy_pass http://127.0.0.1:9002; }
      location /e/ { error_page 404 = @app; }
      location /e5/ { error_page 404 =503 /five; return 404; }
      location = /five { return 200 five; }
      location /f/ { error_page 418 = @app; return 418; }
      location /g/ { error_page 405 =200 $uri; }
      location /h/ { error_page 404 https://other.test/lost; return 404; }
      location /i/ { return 404; error_page 404 /five; }
      location /al/ { alias /srv/www/; }
      location /al2/ { alias /srv/www/; try_files $uri @app; }
      location ~ ^/al3/(.*)$ { alias /srv/www/$1; }
      location /in/ { internal; return 200 internal; }
      location /toin { rewrite ^ /in/x last; }`),
    asks: asks(
      "/index.html",
      "/a%20b/c?x=1",
      "POST /index.html",
      "POST /upload?y=2",
      "/re/a%20b?x=1",
      "/e/none?x=1",
      "/e5/x",
      "/f/a%2Fb?q",
      "/h/x",
      "/i/x",
      "POST /i/x",
      "/al/app/index.html",
      "/al/app",
      "/al/none",
      "/al2/assets/a.js",
      "/al2/none",
      "/al3/assets/b.css",
      "/in/x",
      "/toin",
    ),
  },
];

export const UPSTREAMS: readonly RouteCase[] = [
  {
    name: "hosts, ports and headers",
    conf: `
      upstream backPORT { server 127.0.0.1:9004; keepalive 2; }
      upstream two_PORT { server 127.0.0.1:9005 backup; server 127.0.0.1:9003; }
      server {
        listen PORT;
        proxy_set_header Host $host;
        location /block/ { proxy_pass http://backPORT; }
        location /block2/ { proxy_pass http://backPORT/api/; proxy_set_header X-Other 1; }
        location /two/ { proxy_pass http://two_PORT/; }
        location /name/ { proxy_pass http://echo.test:9001/; proxy_set_header Host $http_host; }
        location /var/ { set $up 127.0.0.1:9002; proxy_pass http://$up; }
        location /var2/ { set $up 127.0.0.1:9002; proxy_pass http://$up/fixed; }
        location /var3/ { set $up backPORT; proxy_pass http://$up$request_uri; }
        location /var4/ { set $up backPORT; proxy_pass http://$up$uri; }
        location /var5/ { set $up echo.test; proxy_pass http://$up:9001; }
        location /var6/ { set $up 127.0.0.1:9002; rewrite ^/var6/(.*)$ /$1 break; proxy_pass http://$up; }
        location /var7/ { set $up "127.0.0.1:9002/?x"; proxy_pass http://$up; }
        location /bad/ { set $up nothing; proxy_pass $up; }
        location /nested/ {
          proxy_set_header Host fixed.test;
          location /nested/in/ { proxy_pass http://127.0.0.1:9001/; }
          location /nested/own/ { proxy_set_header X-A b; proxy_pass http://127.0.0.1:9001/; }
        }
      }`,
    asks: asks(
      "/block/a%20b",
      "/block2/a%20b?c",
      "/two/x",
      { line: "/name/x", host: "App.test:81" },
      "/var/a%20b?x=1",
      "/var2/a%20b?x=1",
      "/var3/a%20b?x=1",
      "/var4/plain",
      "/var5/x",
      "/var6/a%20b?x=1",
      "/var7/y",
      "/bad/x",
      "/nested/in/x",
      "/nested/own/x",
      "/nested/in",
    ),
  },
];
