import type { NginxErrorCode } from "../../../case/codes/nginx.ts";
import type { ErrorRule } from "./error-rule.ts";

const rule = (pattern: RegExp, code: NginxErrorCode | null): ErrorRule => ({ pattern, code });

/** nginx's temporary files end in a number of ten digits. */
const TEMP_FILE = /"(?<name>[^"]*\/\d{10})" failed/;
const TEMP_FOLDER = /"(?<name>[^"]*(?:_temp|\/(?:body|proxy|fastcgi|uwsgi|scgi)))\/?",? /;
const TO_UPSTREAM = / (?:to|from|reading) upstream|sending request to upstream/;
/** Names the DNS server that does not answer. */
const RESOLVER = rule(/ while resolving, resolver: (?<name>\[[^\]]*\]|[\d.]+)/, "resolver-failed");
const CERTIFICATE = rule(/"(?<name>[^"]*)"/, "certificate-failed");
function receiving(): readonly ErrorRule[] {
  return [
    RESOLVER,
    rule(/failed \(104: .* (?:from upstream|reading upstream|to upstream)/, "reset-early"),
    rule(/ SSL handshaking to upstream/, "tls-handshake-failed"),
    rule(TO_UPSTREAM, "connect-failed"),
  ];
}

function sending(): readonly ErrorRule[] {
  return [
    RESOLVER,
    rule(TO_UPSTREAM, "send-failed"),
    rule(/ while sending (?:response )?to client/, "client-closed"),
  ];
}

function connecting(): readonly ErrorRule[] {
  return [
    RESOLVER,
    rule(/failed \(111: /, "connect-refused"),
    rule(/failed \((?:113|101): /, "connect-unreachable"),
    rule(/failed \(110: /, "connect-timed-out"),
    rule(/failed \(/, "connect-failed"),
  ];
}

const STATIC_FILE: readonly ErrorRule[] = [
  rule(TEMP_FILE, "temp-file-failed"),
  rule(/"(?<name>[^"]*)" failed \(2: [^)]*\), client$/, "static-not-found"),
  rule(/"(?<name>[^"]*)" failed/, "file-failed"),
];

/** The rules by the first word of the message: a line is tried against a handful of them. */
export const RULES_BY_HEAD: Readonly<Record<string, readonly ErrorRule[]>> = {
  connect: connecting(),
  recv: receiving(),
  readv: receiving(),
  send: sending(),
  sendmsg: sending(),
  writev: sending(),
  sendfile: sending(),
  sendfile64: sending(),
  socket: [
    rule(/failed \(24: /, "too-many-files"),
    rule(/ while connecting to upstream/, "connect-failed"),
    rule(/^socket\(\) (?<name>\S+) failed/, "bind-failed"),
  ],
  accept: [rule(/failed \(2[34]: /, "too-many-files")],
  accept4: [rule(/failed \(2[34]: /, "too-many-files")],
  bind: [rule(/^bind\(\) to (?<name>\S+) failed/, "bind-failed")],
  listen: [rule(/^listen\(\) to (?<name>[^,\s]+)/, "bind-failed")],
  still: [rule(/^still could not bind\(\)/, "bind-failed")],
  host: [
    rule(/^host not found in upstream "(?<name>[^"]*)"/, "host-not-found"),
    rule(/^host not found in "(?<name>[^"]*)" of the "listen"/, "bind-failed"),
    rule(/^host not found in (?:resolver )?"(?<name>[^"]*)"/, "host-not-found"),
  ],
  no: [
    rule(/^no live upstreams/, "no-live-upstreams"),
    rule(/^no resolver defined to resolve (?<name>[^\s,]+)/, "no-resolver"),
    rule(/^no (?:port|host) in upstream "(?<name>[^"]*)"/, "invalid-upstream-url"),
    rule(/^no "ssl_certificate(?:_key)?" is defined/, "certificate-failed"),
  ],
  invalid: [
    rule(/^invalid (?:port|host) in upstream "(?<name>[^"]*)"/, "invalid-upstream-url"),
    rule(/^invalid URL prefix(?: in "(?<name>[^"]*)")?/, "invalid-upstream-url"),
  ],
  client: [
    rule(/^client intended to send too large body: (?<bytes>\d+)/, "body-too-large"),
    rule(
      /^client intended to send too large chunked body: (?<bytes>\d+)(?:\+(?<more>\d+))?/,
      "body-too-large",
    ),
    rule(/^client sent too (?:long|large|many)/, "request-header-too-big"),
    rule(/^client timed out \(.*while reading client request body/, "client-timed-out"),
    rule(/^client prematurely closed connection|^client closed stream/, "client-closed"),
    rule(/^client sent invalid|^client sent plain|^client sent no |^client timed/, null),
  ],
  epoll_wait: [rule(/client prematurely closed connection/, "client-closed")],
  kevent: [rule(/client prematurely closed connection/, "client-closed")],
  limiting: [
    // limit_req_dry_run and limit_conn_dry_run only count: the request goes on.
    rule(/^limiting (?:requests|connections), dry run/, null),
    rule(/^limiting (?:requests|connections).* by zone "(?<name>[^"]*)"/, "rate-limited"),
  ],
  access: [rule(/^access forbidden by rule/, "access-forbidden")],
  directory: [rule(/^directory index of "(?<name>[^"]*)" is forbidden/, "access-forbidden")],
  user: [rule(/^user "(?<name>[^"]*)"/, "access-forbidden")],
  auth: [rule(/^auth request unexpected status: (?<name>\d+)/, "auth-request-failed")],
  open: STATIC_FILE,
  stat: STATIC_FILE,
  lstat: STATIC_FILE,
  openat: STATIC_FILE,
  read: STATIC_FILE,
  pread: STATIC_FILE,
  opendir: STATIC_FILE,
  pwrite: [rule(/"(?<name>[^"]*)" failed/, "temp-file-failed")],
  pwritev: [rule(/"(?<name>[^"]*)" failed/, "temp-file-failed")],
  write: STATIC_FILE,
  rename: STATIC_FILE,
  mkdir: [rule(TEMP_FOLDER, "temp-file-failed"), ...STATIC_FILE],
  unlink: STATIC_FILE,
  chown: [rule(TEMP_FOLDER, "temp-file-failed"), rule(/^chown\("(?<name>[^"]*)"/, "file-failed")],
  getpwnam: [rule(/^getpwnam\("(?<name>[^"]*)"/, "user-missing")],
  getgrnam: [rule(/^getgrnam\("(?<name>[^"]*)"/, "user-missing")],
  cannot: [rule(/^cannot load certificate(?: key)? "(?<name>[^"]*)"/, "certificate-failed")],
  BIO_new_file: [CERTIFICATE],
  PEM_read_bio_X509_AUX: [CERTIFICATE],
  SSL_CTX_use_certificate: [CERTIFICATE],
  SSL_CTX_use_certificate_chain_file: [CERTIFICATE],
  SSL_CTX_use_PrivateKey: [CERTIFICATE],
  SSL_CTX_use_PrivateKey_file: [CERTIFICATE],
  SSL_CTX_load_verify_locations: [CERTIFICATE],
  SSL_do_handshake: [rule(/ to upstream/, "tls-handshake-failed"), rule(/^/, null)],
  // Since TLS 1.3 nginx counts the handshake as done before the upstream has seen its certificate.
  SSL_read: [
    rule(/SSL alert number 116\).* reading response header from upstream/, "tls-handshake-failed"),
    rule(TO_UPSTREAM, "reset-early"),
    rule(/^/, null),
  ],
  SSL_write: [rule(TO_UPSTREAM, "send-failed"), rule(/^/, null)],
  peer: [rule(/ SSL handshak\w+ to upstream/, "tls-handshake-failed"), rule(/^/, null)],
  worker: [
    rule(/^worker process \d+ exited on signal (?<name>\d+)/, "worker-died"),
    rule(/^worker process \d+ exited with fatal code (?<name>\d+)/, "worker-died"),
  ],
  setrlimit: [rule(/^setrlimit\(RLIMIT_NOFILE, (?<name>\d+)\) failed/, "file-limit-refused")],
  malloc: [rule(/failed \(12: /, "out-of-memory")],
  posix_memalign: [rule(/failed \(12: /, "out-of-memory")],
  mmap: [rule(/failed \(12: /, "out-of-memory")],
  fork: [rule(/failed/, "out-of-memory")],
  conflicting: [rule(/^conflicting server name "(?<name>[^"]*)"/, "conflicting-server-name")],
  rewrite: [
    rule(/^rewrite or internal redirection cycle.*?(?:to "(?<name>[^"]*)"|,|$)/, "redirect-cycle"),
  ],
  FastCGI: [
    rule(/"Primary script unknown|Unable to open primary script/, "script-not-found"),
    rule(/^FastCGI sent in stderr: "(?<name>.*)" while /, "fastcgi-stderr"),
  ],
  could: [rule(/^could not open error log file: \S+ "(?<name>[^"]*)"/, "file-failed")],
  aborting: [rule(/^/, null)],
  ignoring: [rule(/^/, null)],
};

/** Of `emerg` lines alone: before everything else, a placeholder that nobody replaced. */
export const CONFIGURATION_RULES: readonly ErrorRule[] = [
  rule(/\$\{(?<name>[A-Z_][A-Z0-9_]*)(?::?[-=?+][^}]*)?\}?/, "placeholder-left"),
  rule(/^invalid number of arguments in "(?<name>[^"]*)"/, "wrong-arguments"),
  rule(/^"(?<name>[^"]*)" directive invalid value/, "invalid-value"),
  rule(/^invalid (?:value|parameter) "(?<name>[^"]*)"/, "invalid-value"),
  rule(/^unknown "(?<name>[^"]*)" variable/, "unknown-variable"),
];

/** Of messages that begin with a name, a number or a quote. */
export const OTHER_RULES: readonly ErrorRule[] = [
  rule(/^(?<name>\S+) could not be resolved \(/, "could-not-resolve"),
  rule(/^(?<name>\d+) worker_connections are not enough/, "worker-connections"),
  rule(/^"(?<name>[^"]*)" is not found \(2: /, "static-not-found"),
  rule(/^"(?<name>[^"]*)" is forbidden \(13: /, "file-failed"),
  rule(/^open socket #\d+ left in connection/, null),
];
