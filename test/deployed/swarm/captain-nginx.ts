/**
 * One app in the configuration that CapRover's nginx reads: a server for each domain, the upstream
 * in a variable, so that nginx starts while the app is down and asks Docker's DNS at each request.
 */
export function captainServer(app: string, port: number): string {
  return `
server {
    listen       80;
    server_name  ${app}.captain.example.com;
    client_max_body_size 500m;

    resolver 127.0.0.11 valid=10s;
    set $upstream http://srv-captain--${app}:${port};

    location / {
        proxy_pass $upstream;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
    }

    location /.well-known/captain-identifier {
        root /usr/share/nginx;
    }

    error_page 502 /captain_502_custom_error_page.html;
    location = /captain_502_custom_error_page.html {
        root /usr/share/nginx/default;
        internal;
    }
}
`;
}

/** What CapRover shows for a domain that no app has. */
export const CAPTAIN_DEFAULT = `
server_names_hash_bucket_size 128;

server {
    listen       80 default_server;
    server_name  _;
    root         /usr/share/nginx/default;
}
`;

export const CAPTAIN_502_PAGE =
  "<html><body><h1>NGINX 502 Error :/</h1><p>If you are the developer, check your application's logs.</p></body></html>\n";
