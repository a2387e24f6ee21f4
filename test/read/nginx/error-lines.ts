/** Code and error number that a message must get; every message is one that nginx has written. */
export const CODES = rows(`
connect-unreachable 113 connect() failed (113: Host is unreachable) while connecting to upstream
connect-unreachable 101 connect() to [2a00::1]:443 failed (101: Network unreachable) while connecting to upstream
connect-timed-out 110 upstream timed out (110: Operation timed out) while connecting to upstream
connect-failed 2 connect() to unix:/x.sock failed (2: No such file or directory) while connecting to upstream
connect-failed 13 connect() to unix:/x.sock failed (13: Permission denied) while connecting to upstream
connect-failed 11 connect() to unix:/x.sock failed (11: Resource temporarily unavailable) while connecting to upstream
connect-failed 99 connect() to 10.0.0.1:80 failed (99: Address not available) while connecting to upstream
connect-failed 97 socket() failed (97: Address family not supported by protocol) while connecting to upstream
too-many-files 24 socket() failed (24: No file descriptors available) while connecting to upstream
closed-early - upstream prematurely closed connection while reading response header from upstream
closed-early - upstream prematurely closed connection while reading upstream
reset-early 104 recv() failed (104: Connection reset by peer) while reading response header from upstream
reset-early 104 readv() failed (104: Connection reset by peer) while reading upstream
send-failed 32 writev() failed (32: Broken pipe) while sending request to upstream
send-failed 104 sendfile() failed (104: Connection reset by peer) while sending request to upstream
answer-timed-out 110 upstream timed out (110: Connection timed out) while reading response header from upstream
answer-timed-out 110 upstream timed out (110: Connection timed out) while reading upstream
send-timed-out 110 upstream timed out (110: Connection timed out) while sending request to upstream
header-too-big - upstream sent too big header while reading response header from upstream
invalid-header - upstream sent invalid header: "x\\x20..." while reading response header from upstream
duplicate-header - upstream sent duplicate header line: "Transfer-Encoding: chunked", previous value: "Transfer-Encoding: chunked" while reading response header from upstream
duplicate-header - upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time while reading response header from upstream
protocol-mismatch - upstream sent no valid HTTP/1.0 header while reading response header from upstream
protocol-mismatch - upstream sent unsupported FastCGI protocol version: 72 while reading response header from upstream
protocol-mismatch - upstream sent too large http2 frame: 4740180 while reading response header from upstream
tls-verify-failed - upstream SSL certificate verify error: (20:unable to get local issuer certificate) while SSL handshaking to upstream
auth-request-failed - auth request unexpected status: 502 while sending to client
worker-connections - 1024 worker_connections are not enough while connecting to upstream
script-not-found - FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream
redirect-cycle - rewrite or internal redirection cycle while internally redirecting to "/index.html"
out-of-memory 12 malloc(4096) failed (12: Out of memory)
other - something new that nobody knows yet
`).map(([code, errno, message = ""]) => ({ code, errno: numberOf(errno), message }));

/** Code, name and number of bytes. */
export const NAMED = rows(`
body-too-large - 3145728 client intended to send too large body: 3145728 bytes
body-too-large - 1052672 client intended to send too large chunked body: 1048576+4096 bytes
rate-limited api - limiting requests, excess: 5.2 by zone "api"
no-resolver backend - no resolver defined to resolve backend
could-not-resolve backend - backend could not be resolved (3: Host not found)
could-not-resolve client - client could not be resolved (2: Server failure)
invalid-upstream-url backend:80 - invalid URL prefix in "backend:80"
access-forbidden /srv/ - directory index of "/srv/" is forbidden
static-not-found /srv/api/x - open() "/srv/api/x" failed (2: No such file or directory)
static-not-found /srv/body - open() "/srv/body" failed (2: No such file or directory)
static-not-found /srv/index.html - "/srv/index.html" is not found (2: No such file or directory)
file-failed /srv/secret - open() "/srv/secret" failed (13: Permission denied)
`).map(([code, name, rest = ""]) => {
  const [, bytes = "", message = ""] = /^(\S+) (.*)$/.exec(rest) ?? [];
  return { code, name: name === "-" ? null : name, bytes: numberOf(bytes), message };
});

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => /^(\S+) (\S+) (.*)$/.exec(line)?.slice(1) ?? []);
}

function numberOf(text = "-"): number | null {
  return text === "-" ? null : Number(text);
}
