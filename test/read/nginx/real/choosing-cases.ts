import { asks, type RouteCase, server } from "./route-case.ts";

const LOCATIONS = `
  location = /exact { return 200 exact; }
  location /exact { return 200 exact-prefix; }
  location / { return 200 root; }
  location /docs/ { return 200 docs; }
  location ^~ /docs/raw/ { return 200 raw; }
  location ~ \\.txt$ { return 200 txt; }
  location ~* \\.PNG$ { return 200 png; }
  location ~ ^/docs/(?<page>[a-z]+)$ { return 200 "page $page $1"; }
  location /nest/ {
    location = /nest/one { return 200 one; }
    location /nest/deep/ { return 200 deep; }
    location ~ \\.txt$ { return 200 nested-txt; }
    return 200 nest;
  }
  location ^~ /quiet/ { location /quiet/in/ { return 200 in; } return 200 quiet; }
  location /up/ { proxy_pass http://127.0.0.1:9002; }
  location = /alone/ { proxy_pass http://127.0.0.1:9002/one; }
  location /both { return 200 both; }
  location /both/ { proxy_pass http://127.0.0.1:9002; }`;

export const CHOOSING: readonly RouteCase[] = [
  {
    name: "which location",
    conf: server(LOCATIONS),
    asks: asks(
      "/exact",
      "/exact/",
      "/exact?x=1",
      "/",
      "/other",
      "/docs/",
      "/docs",
      "/docs/page",
      "/docs/Page",
      "/docs/raw/a.txt",
      "/docs/a.txt",
      "/a.png",
      "/nest/one",
      "/nest/deep/x",
      "/nest/deep/x.txt",
      "/nest/x.png",
      "/nest/x",
      "/quiet/in/a.txt",
      "/quiet/a.txt",
      "/up",
      "/up?a=b",
      "POST /up",
      "/up/",
      "/up.txt",
      "/alone",
      "/both",
      "/both/",
      "/docs/../up/x",
      "/%75p/x",
    ),
  },
  {
    name: "no location matches",
    conf: server("root /srv/www; location /only/ { return 200 only; }"),
    asks: asks("/only/x", "/index.html", "/nothing", "/"),
  },
  {
    name: "which server",
    conf: `
      server { listen PORT; server_name first.test; return 200 first; }
      server { listen PORT default_server; server_name _; return 200 "default $host $server_name"; }
      server { listen PORT; server_name .dot.test; return 200 dot; }
      server { listen PORT; server_name *.wild.test; return 200 wild; }
      server { listen PORT; server_name *.deep.wild.test; return 200 deep; }
      server { listen PORT; server_name www.*; return 200 www; }
      server { listen PORT; server_name "~^(?<who>[a-z]+)\\d+\\.rx\\.test$"; return 200 "rx $who"; }
      server { listen PORT; server_name a.wild.test; return 200 a-wild; }`,
    asks: [
      "first.test",
      "FIRST.test:8080",
      "first.test.",
      "unknown.test",
      "dot.test",
      "x.dot.test",
      "a.b.wild.test",
      "a.wild.test",
      "x.deep.wild.test",
      "www.anything.test",
      "www.wild.test",
      "abc12.rx.test",
      "ABC12.RX.TEST",
      "abc.rx.test",
    ].map((host) => ({ line: "/", host })),
  },
];

export const REWRITING: readonly RouteCase[] = [
  {
    name: "rewrites",
    conf: server(`
      rewrite ^/old/(.*)$ /new/$1;
      rewrite ^/gone$ /elsewhere permanent;
      rewrite ^/moved/(.*)$ https://other.test/$1 redirect;
      location /new/ { proxy_pass http://127.0.0.1:9001; }
      location /strip/ { rewrite ^/strip/(.*)$ /$1 break; proxy_pass http://127.0.0.1:9001; }
      location /cut/ { rewrite ^/cut/(.*)$ /x/$1 break; proxy_pass http://127.0.0.1:9001/base/; }
      location /last/ { rewrite ^/last/(.*)$ /strip/$1 last; return 200 not-here; }
      location /query/ { rewrite ^/query/(.*)$ /new/q?name=$1 last; }
      location /drop/ { rewrite ^/drop/(.*)$ /new/q?name=$1? last; }
      location /loop/ { rewrite ^ /loop/x last; }
      location /chain/ { rewrite ^/chain/(.*)$ /mid/$1; rewrite ^/mid/(.*)$ /new/mid/$1; }
      location /no/ { rewrite ^/nomatch$ /x break; proxy_pass http://127.0.0.1:9001/yes/; }
      location /stop/ { rewrite ^/stop/(.*)$ /new/$1; break; return 200 "not here"; }
      location /to { rewrite ^ $scheme://$host/to$uri permanent; }
      location /arg { if ($arg_id = 7) { return 200 seven; } return 200 "args $args"; }`),
    asks: asks(
      "/old/a%20b?x=1",
      "/old/a",
      "/gone?x=1",
      "/moved/a%20b?c=d",
      "/strip/a?x=1",
      "/strip/a%2Fb",
      "/strip/a%3Fb%20c",
      "/cut/a?x",
      "/last/z",
      "/query/a%26b?c=d",
      "/query/plain?c=d",
      "/drop/a?c=d",
      "/loop/",
      "/chain/one?two",
      "/no/way%20out?x=1",
      "/to?a=b",
      "/arg?id=7",
      "/arg?id=8",
    ),
  },
  {
    name: "conditions",
    conf: `
      map $http_x_kind $kind { default none; "~^a(?<rest>.*)$" "starts-$rest"; B upper; }
      server {
        listen PORT;
        set $who nobody;
        if ($http_x_who) { set $who $http_x_who; }
        if ($request_method = OPTIONS) { return 204; }
        if ($host !~ ^app) { return 403; }
        location /if/ {
          if ($request_method ~ ^(PUT|DELETE)$) { proxy_pass http://127.0.0.1:9003; }
          proxy_pass http://127.0.0.1:9001/x/;
        }
        location /who { return 200 "$who $kind"; }
        location /not { if ($arg_a != "") { return 200 "some"; } return 200 none; }
        location /limit/ { limit_except GET { deny all; } proxy_pass http://127.0.0.1:9001; }
        location /closed/ { deny all; return 200 rewrite-comes-first; }
        location /shut/ { deny all; proxy_pass http://127.0.0.1:9001; }
      }`,
    asks: asks(
      "OPTIONS /anything",
      { line: "/who", host: "other.test" },
      "/who",
      { line: "/who", headers: { "x-who": "me", "x-kind": "abc" } },
      { line: "/who", headers: { "x-kind": "b" } },
      "/if/a%20b",
      "PUT /if/a%20b?x=1",
      "/not?a=1",
      "/not",
      "/limit/x",
      "HEAD /limit/x",
      "POST /limit/x",
      "/closed/x",
      "/shut/x",
    ),
  },
  {
    name: "returns and redirects",
    conf: server(`
      server_name named.test;
      location /text { return 200 "m=$request_method u=$uri r=$request_uri s=$scheme"; }
      location /code { return 418; }
      location /url { return https://$host$request_uri; }
      location /there { return 301 /here?x=$arg_x; }
      location /seven { return 307 http://x.test/; }
      location /bare { absolute_redirect off; return 302 /here; }
      location /portless { port_in_redirect off; return 302 /here; }
      location /named { server_name_in_redirect on; return 302 /here; }
      location /dir/ { absolute_redirect off; proxy_pass http://127.0.0.1:9001; }`),
    asks: asks(
      "/text/a%20b?c=d",
      "POST /text",
      "/code",
      "/url?x=1",
      "/there?x=5",
      "/seven",
      "/bare",
      "/portless",
      "/named",
      "/dir?x=1",
      { line: "/there", host: "APP.test:9999" },
      "/..",
      "/%00",
      "/%zz",
      "/a/../..",
    ),
  },
];
