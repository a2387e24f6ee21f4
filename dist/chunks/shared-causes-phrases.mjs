
// src/causes/phrases.ts
var PHRASES = {
  // Whole names.
  elsewhere: "elsewhere",
  "the-backend": "the backend",
  "the-upstream": "the upstream",
  "The-upstream": "The upstream",
  "the-server": "the server",
  "the-server-block": "the server block",
  "the-program": "the program",
  "the-service": "the service",
  "a-service": "a service",
  "another-service": "another service",
  "the-database": "the database",
  "the-start-command": "the start command",
  "another-package": "another package",
  "another-name": "another name",
  it: "it",
  quoted: "`{name}`",
  "a-module": "a module",
  "its-user": "its user",
  "the-unit": "the unit {unit}",
  "a-shell": "a shell",
  port: "port {port}",
  "its-port": "its port",
  "port-unknown": "port unknown",
  // A variable.
  "one-of-its-variables": "one of its variables",
  // Requests.
  "a-request": "a request",
  "the-request": "the request",
  "the-start": "the start",
  "the-address": "the address",
  "a-header": "a header",
  "the-certificate": "the certificate",
  "the-key": "the key",
  "the-ca": "the CA's certificate",
  "the-dh-parameters": "the Diffie-Hellman parameters",
  "more-requests": "requests",
  "more-connections": "connections",
  "the-body": "the body",
  "an-upload-of": "an upload of {size}",
  // Answers.
  "answers-with": "answers {request} with {status}",
  "no-answer-to": "leaves {request} without an answer",
  "refuses-a-request": "refuses a request",
  "ends-over": "ends over {request}, without an answer",
  "fails-over": "fails over {request}",
  answered: "answered {status}",
  "closed-the-connection": "closed the connection",
  "a-closed-connection": "a closed connection",
  "an-error": "an error",
  "no-answer": "no answer",
  "no-good-answer": "no good answer",
  "and-retry-after": " and a Retry-After",
  // Places.
  "end-of-log": "the end of its log",
  "line-in-log": "the line in its log",
  "line-in-traceback": "the line in the traceback",
  "its-folder": "its folder",
  "its-source": "its source",
  "its-own-files": "its own files",
  "its-temporary-files": "its temporary files",
  "its-temporary-folder": "its temporary folder",
  "a-file": "a file",
  "that-it-names": "that it names",
  "build-context": "the build's context",
  "compose-folder": "the compose file's folder",
  "path-on-port": "{path} on port {port}",
  // Ends of processes.
  "exit-code": "exit code {code}",
  "exit-code-aside": " (exit code {code})",
  "exit-status": "exit status {code}",
  signal: "signal {signal}",
  "ended-with": "ended with exit code {code}",
  "jvm-ended": ", and the JVM ended with exit code {code}",
  "no-container": "it has no container",
  "no-container-on-machine": "it is not there",
  "ends-and-restarts": "it ends, and is started again",
  "only-created": "its container was only created",
  "only-created-on-machine": "it was never started",
  "not-startable": "it could not be started",
  "too-often": "{why}; it ended too often in too short a time",
  "usage-error": ", often a usage error",
  "found-not-executable": ", found but not executable",
  "command-unknown": ", command not found",
  killed: ", killed (SIGKILL)",
  "asked-to-stop": ", asked to stop (SIGTERM)",
  "it-said": " It said: {words}",
  "may-not-be-used": "{path} may not be written or run.",
  // How often, and when.
  "times-so-far": "{count} times so far",
  "restarting-now": "it is restarting now",
  "at-least-once": "at least once",
  once: "once",
  times: "{count} times",
  "times-for-one-request": "{count} times for one request",
  "again-and-again": "again and again",
  "a-minute": "a minute",
  minutes: "{count} minutes",
  hours: "{count} hours",
  days: "{count} days",
  "after-seconds": "after {seconds} s",
  "after-unknown-time": "after an unknown time",
  since: " since {time} UTC",
  // Limits.
  none: "none",
  unknown: "unknown",
  "so-many": "so many",
  "no-more": "no more",
  "its-default": "its default",
  "its-default-of": "its default, {value}",
  "its-limit": "its limit",
  "default-of": "the default of {directive}",
  "default-of-being": "the default of {directive}, {value}",
  "default-as-not-set": "its default: nothing sets {directive} here",
  "unless-set": "{value} unless it is set",
  "as-long-as": "as long as {directive} says",
  // Reasons.
  "not-said-which": "it does not say which",
  "not-named": "not named",
  "read-only": "the file system is read-only",
  "permission-denied": "permission denied",
  "no-room-for-file": "{path} could not be made, because its file system takes no more files",
  "file-system-full": "the file system of {path} is full",
  "mount-read-only": "what is mounted there is read-only",
  "container-read-only": "the file system of its container is read-only",
  "container-read-only-on-machine": "the file system there is read-only",
  "folder-missing": "that folder does not exist in its container",
  "folder-missing-on-machine": "that folder does not exist",
  "may-not-write": "it may not write there",
  dropped: "are dropped without a word (110)",
  "turned-away": "are turned away (113)",
  "healthcheck-unanswered": "its healthcheck, which it had answered before, gets no answer in time",
  "request-unanswered": "{request}, which it had answered before, gets no answer",
  "has-one": "it has one",
  "all-busy": "all are busy",
  "in-image-already": "{said}: the image's own nginx.conf has it already",
  "is-healthy": "`{service}` is healthy",
  "work-done": "`{service}` has done its work",
  "and-started": ", and `{service}` is started",
  "backend-well": " The backend `{backend}` is well: it answers.",
  "not-enabled": " It is not enabled either: no boot would start it.",
  "for-names": ", for {names}",
  // Releases.
  "images-of": "the images of {name}",
  "this-image": "this image",
  "without-rails": "`puma` and `rackup` without Rails",
  // Certificates.
  "cert-not-yet": "is not valid yet",
  "cert-expired": "has expired",
  "cert-self-signed": "is self-signed, and nginx was not told to trust it",
  "cert-own-ca": "was issued by a CA of its own, which nginx was not told to trust",
  "cert-foreign-ca": "does not lead to a CA that nginx was told to trust",
  "cert-chain": "comes without the certificates between it and a CA that nginx trusts",
  "cert-revoked": "was revoked",
  "cert-refused": "is refused ({verify}: {reason})"
};
function phrase(id, ...params) {
  return { phrase: id, params: params[0] ?? {} };
}
function and(of) {
  return listed("and", of);
}
function or(of) {
  return listed("or", of);
}
function listed(list, of) {
  const [only] = of;
  return only !== void 0 && of.length === 1 ? only : { list, of };
}

// src/diagnose/check-texts.ts
var CHECK_TEXTS = {
  refused: "nothing accepts connections at {where} ({code})",
  "no-address": "{service} has no network address now, so there was nobody to ask",
  unreachable: "no host answers at {where} ({code})",
  reset: "{where} closed the connection before it answered",
  "tls-expired": "the certificate of {where} has expired",
  "tls-not-yet-valid": "the certificate of {where} is not valid yet (or this machine's clock is wrong)",
  "tls-other-name": "{where} shows a certificate for other names ({names})",
  "tls-self-signed": "{where} shows a certificate that it signed itself, which no browser trusts",
  "tls-own-authority": "the certificate of {where} comes from an authority that no browser knows (a company's own?)",
  "tls-unknown-issuer": "nobody known vouches for the certificate of {where}: most often the intermediate certificate is not sent along (nginx wants the full chain in `ssl_certificate`)",
  "tls-plain": "{where} speaks plain HTTP, and was asked by https",
  "tls-protocol": "{where} offers no version of TLS that is still in use (1.2 or 1.3)",
  "tls-no-such-name": "{where} has no certificate for the name that was asked for",
  "speaks-tls": "{where} speaks TLS, and was asked by plain HTTP",
  "timed-out": "{where} did not answer within {seconds} s",
  unresolved: "the name {name} has no address",
  "proxy-error": "nginx made this {status}: it got no usable answer from the backend",
  "proxy-error-ended": "nginx made this {status}: it got no usable answer from `{service}`, which ended with exit code {code} at a time that nothing tells, and is up again",
  covered: "nginx got no usable answer from the backend, and shows a page of its own with {status} instead (`error_page`)",
  "proxy-refused": "nginx made this {status}: the backend never saw the request",
  "refused-after": "nginx made this {status} after the backend had answered: what it was to send in the place of that answer is not there",
  "fpm-refused": "PHP-FPM made this {status}: the request did reach it, and it found no script to run",
  "made-by": "{who} made this {status}: what stands behind it gave no usable answer",
  "default-page": "{who} answered with its default page: it has no application for this name, so nothing is proven",
  "server-error": "the application answered {status}",
  unexpected: "{status} instead of {expected}",
  "unknown-error": "{status}, and nothing tells whether nginx or the backend made it",
  differs: "{direct} when asked direct, but {status} through nginx",
  redirected: "the upload was redirected ({status} to {to}), which loses its body",
  "asks-for-credentials": "nginx itself asks for credentials here (401), and this request has none (`auth`, for health `health.headers`): nothing more is proven",
  "no-front-page": "nginx itself answers here, and nobody said that there is a front page: nothing is proven",
  "to-itself": "the answer {status} leads to the very URL that was asked for, and so on for ever",
  "client-left": "the client closed the connection before the answer came",
  "own-answer": "nginx made this answer, so it says nothing about the backend",
  "spa-answer": "nginx answered with a web page of its own, so this says nothing about the backend",
  "no-proof": "nothing proves that the backend made this answer",
  "path-only": "the application itself answered {status}: the request does reach it, and more is not proven",
  "made-up-refused": "the application itself answered {status} to a made-up file: the request does reach it, and whether it takes a real one is not known (`upload.file` sends one of yours)",
  "in-front": "asked with `X-Forwarded-Proto: https`, as a proxy in front that ends TLS asks: without it users are sent on to https, which nothing in this stack speaks",
  "still-starting": "{service} was still starting when the run was decided by something else",
  "held-back": "compose was still waiting for {service} to be healthy when the time was over, so {asked} was not started: give `timeout` more seconds",
  late: "{service} had been running for {seconds} s only when the time was over: give `timeout` more seconds",
  "service-down": "{service} is not running ({state})"
};

// src/diagnose/evidence-texts.ts
var EVIDENCE_TEXTS = {
  exchange: "{method} {url}: {outcome}",
  config: "{service} runs {command}",
  image: "the image of {service} was built at {at}",
  commit: "the last commit was made at {at}",
  "on-network": "{service} is on network {network}",
  "on-network-as": "{service} is on network {network} as {address}",
  health: "healthcheck of {service}: {status}",
  "bind-source": "{source}, mounted at {target}, is {found}",
  setting: "{name} = {value}",
  route: "{service} has a route {method} {path}",
  "repo-path": "{path}, which {service} names, is {found}",
  supervised: "supervisord runs {command} as {program}",
  script: "{path}: first line {shebang}",
  "script-windows": "{path}: first line {shebang}, Windows line ends",
  "no-shebang": "without #!",
  listener: "{service} listens on {address}:{port}",
  "same-credential": "{variable} of {service} has the value of {serverVariable} of {server}",
  "other-credential": "{variable} of {service} has another value than {serverVariable} of {server}",
  "close-wait": "{service} keeps {count} connections to port {port} that the other side has closed",
  resolves: "in {service}, {name} resolves to {addresses}",
  "resolves-to-nothing": "in {service}, {name} resolves to nothing ({error})",
  "no-answer": "no answer",
  connect: "from {service}, connecting to {host}:{port}: {result}",
  "route-proxied": "by its configuration, nginx passes {request} to {target}",
  "route-other-upstream": "by its configuration, nginx passes to another kind of server: {request}",
  "route-returned": "by its configuration, nginx answers by a `return`: {request}",
  "route-redirected": "by its configuration, nginx redirects {request}",
  "route-static": "by its configuration, nginx looks for a file for {request}",
  "route-unknown": "by its configuration, nginx does something that cannot be computed with {request}",
  template: "the template of {service} wants {variable}: {word}",
  unloaded: "{file} is not part of the configuration that nginx reads",
  "last-line": "the last line of {service}: {text}",
  logged: "{service} logged: {code}",
  "event-create": "container of {service} was created",
  "event-start": "container of {service} was started",
  "event-die": "container of {service} ended",
  "event-oom": "container of {service} ran out of memory",
  "event-kill": "container of {service} was sent a signal",
  "event-restart": "container of {service} was restarted",
  "event-stop": "container of {service} was stopped",
  "event-destroy": "container of {service} was removed",
  "event-health": "container of {service} reported its health",
  "with-exit-code": " with exit code {code}",
  "with-detail": ": {detail}",
  file: "a file",
  directory: "a folder",
  missing: "not there",
  "never-ran": "{service} was created and never ran",
  absent: "{service} has no container",
  restarting: "{service} is waiting for its next restart",
  ended: "{service} has ended",
  "in-state": "{service} is {status}",
  "exit-code": ", exit code {code}",
  "killed-for-memory": ", with a process killed for memory",
  "restarted-once": ", restarted once",
  "restarted-often": ", restarted {count} times",
  memory: "{service}: {facts}",
  "no-memory-limit": "no memory limit",
  "memory-limit": "memory limit {size}",
  "memory-peak": "most used since its start {size}",
  "memory-kills": "processes killed for memory: {count}",
  "in-compose-file": "the compose file has the service {service}",
  task: "task {name} is {state}",
  "task-of": "task {name} is {state}, made of {image}",
  "task-said": "task {name} is {state}: {error}",
  tasks: "of service {service} {running} tasks run, and {wanted} should",
  "tasks-updated": "of service {service} {running} tasks run, and {wanted} should; its last update is {update} ({said})",
  "in-profile": "service {service} belongs to the profile {profiles}, which is not turned on",
  "on-machine": "the machine runs {service}: {command}",
  "no-unit": "there is no unit {service}",
  "no-process": "no process of {service} runs",
  "kept-given-up": "{manager} has given up on {program}, which {service} is",
  "kept-stopped": "{manager} lists {program}, which {service} is, as stopped",
  "kept-ended": "{manager} lists {program}, which {service} is, as ended",
  "never-started": "{service} was not started since the machine was",
  "own-event-create": "{service} was created",
  "own-event-start": "{service} was started",
  "own-event-die": "{service} ended",
  "own-event-oom": "a process of {service} was killed for memory",
  "own-event-kill": "{service} was sent a signal",
  "own-event-restart": "{service} was restarted",
  "own-event-stop": "{service} was stopped",
  "own-event-destroy": "{service} was removed",
  "own-event-health": "{service} reported its health",
  unit: "{unit}: {active} ({sub}), {facts}",
  "unit-unknown": "systemd knows no {unit}",
  "unit-command": "{unit} runs: {command}",
  "unit-enabled": "unit file {enabled}",
  "unit-restarts": "started again {count} times",
  "unit-code": "last exit code {code}",
  "unit-signal": "last ended by signal {signal}",
  process: "process {pid} of {user}, started by {by}: {command}",
  "process-listens": "process {pid} of {user}, started by {by}, listens on {ports}: {command}",
  "machine-memory": "memory of the machine: {available} of {total} left, swap {swap}",
  disk: "{mount} is {percent} % full, {available} left",
  "killed-machine": "the kernel ended process {pid} ({program}), because the machine's memory ran out",
  "killed-container": "the kernel ended process {pid} ({program}), because its container's memory ran out",
  "killed-unit": "the kernel ended process {pid} ({program}), because the unit's memory ran out",
  "nobody-to-ask": "nobody to ask",
  "no-host": "no host ({code})",
  refused: "refused ({code})",
  reset: "closed without an answer",
  "no-connect": "no connect within {seconds} s",
  "no-answer-within": "no answer within {seconds} s",
  unresolved: "{name} has no address"
};

// src/diagnose/suppression-texts.ts
var SUPPRESSION_TEXTS = {
  complaint: "This comment is to silence {cause}, but {why}.",
  unused: "it silences nothing: there is no such finding here",
  "fix-unused": "Remove the comment.",
  unknown: 'there is no cause "{cause}"',
  "fix-unknown": "Name a cause as the findings do; `bad-gateway causes` lists them.",
  unreasoned: "it gives no reason, so it does not count",
  "fix-unreasoned": "Write why after a colon, for those who come later.",
  ended: "it ended on {until}",
  "fix-ended": "Mend what it silences, or set a later date."
};

// src/diagnose/wording.ts
var LISTS = { comma: ", ", and: " and ", or: " or ", semicolon: "; " };
var CONSEQUENCES = {
  proxied: "through nginx",
  direct: "when asked direct",
  published: "on the published port",
  "with-status": "{way} ({status})",
  "one-fails": "{routes} fails {ways}",
  "many-fail": "{routes} fail {ways}"
};
var LINT_FRAMES = {
  "with-profile": "With profile {profile} turned on: {summary}"
};
var ENGLISH_WORDING = {
  phrases: PHRASES,
  lists: LISTS,
  checks: CHECK_TEXTS,
  consequences: CONSEQUENCES,
  evidence: EVIDENCE_TEXTS,
  frames: LINT_FRAMES,
  suppressions: SUPPRESSION_TEXTS
};

// src/report/texts/hop.ts
var HOP_TEXTS = {
  "not-asked": "not asked",
  "one-request": "1 request",
  requests: "{count} requests",
  failed: "{count} failed",
  times: "{count} \xD7 {answer}",
  "up-to": "up to {time}"
};

// src/report/html/texts.ts
var HTML_TEXTS = {
  ...HOP_TEXTS,
  title: "{verdict}: {headline}",
  healthy: "Healthy",
  broken: "Broken",
  unknown: "Could not tell",
  "to-content": "Skip to the report",
  "on-this-page": "On this page",
  theme: "Dark or light",
  print: "Print",
  copy: "Copy",
  copied: "Copied",
  "run-of": "Run",
  started: "started",
  took: "took {time}",
  commit: "commit",
  checks: "Checks",
  "checks-passed": "{passed} of {count} checks passed",
  "no-checks": "No check could be run.",
  diagnosis: "Diagnosis",
  cause: "Root cause",
  "or-else": "Or else",
  candidate: "Perhaps",
  certain: "certain",
  likely: "likely",
  possible: "possible",
  confidence: "Confidence: {confidence}",
  places: "Where",
  fix: "Fix",
  "fix-safe": "This change cannot make things worse.",
  "fix-thought": "Think it through before you apply it.",
  patch: "Patch",
  evidence: "Evidence",
  "in-log": "line {line} of the log",
  chain: "What follows from it",
  "look-here": "This would tell",
  contributing: "Also seen",
  "about-cause": "About this cause",
  path: "Path",
  client: "client",
  backend: "backend",
  "past-nginx": "past nginx: {asked}",
  "no-usable-answer": "{failed} of {asked}: no usable answer",
  "hop-broken": "From {from} to {to}, broken: {said}.",
  "hop-fine": "From {from} to {to}: {said}.",
  timeline: "Timeline",
  "timeline-keys": "Times are UTC. Arrow keys walk the events, + and \u2212 zoom, 0 shows all.",
  "zoom-in": "Zoom in",
  "zoom-out": "Zoom out",
  "zoom-fit": "All",
  "as-table": "The {count} events as a table",
  "nothing-picked": "Pick an event to read it.",
  "legend-life": "container runs",
  "legend-passed": "request passed",
  "legend-failed": "request failed",
  "legend-event": "start, end, signal",
  "legend-line": "line of a log",
  "legend-error": "nginx error",
  "legend-oom": "out of memory",
  "legend-cited": "evidence",
  at: "at (UTC)",
  from: "from",
  event: "event",
  said: "what was seen",
  ok: "passed",
  "not-ok": "failed",
  neither: "proves nothing",
  result: "result",
  check: "check",
  request: "request",
  answer: "answer",
  "took-head": "took",
  why: "why",
  "path-only": "only the path was proven",
  direct: "direct",
  proxied: "through nginx",
  published: "published port",
  inside: "inside nginx",
  "ruled-out": "Ruled out",
  "ruled-out-lead": "These fit the symptom, and the evidence says that it is not them.",
  unanswered: "Not known",
  "not-excluded": "not excluded: {causes}",
  "causes-count": "{count} causes",
  "shows-it": "What shows it: {command}",
  recognised: "Recognised",
  logs: "Logs",
  log: "Log of {service}",
  "no-logs": "No logs were gathered.",
  search: "Search the log",
  "only-matches": "Only lines that match",
  previous: "Previous",
  next: "Next",
  "hits-none": "no line matches",
  "hits-count": "{count} lines match",
  "hit-at": "{index} of {count} lines",
  "cited-lines": "Evidence ({count})",
  "log-excerpt": "Lines around the evidence, and the last ones.",
  "log-cut": "The oldest part is left out here; the whole log lies in {file}.",
  "log-keys": "Arrow keys walk the lines. Enter goes to the next match.",
  "lines-left-out": "\u2026 {count} lines \u2026",
  environment: "Environment",
  made: "Made by bad-gateway {version}. This file is complete: it loads nothing, and shows the same everywhere."
};
function viaInWords(via, texts) {
  const known = {
    direct: texts.direct,
    proxied: texts.proxied,
    published: texts.published,
    inside: texts.inside
  };
  return known[via] ?? via;
}

// src/case/on-machine.ts
function isOnMachine({ target, runsOn }) {
  return target.kind === "ssh" || runsOn === "systemd" || runsOn === "pm2";
}

// src/diagnose/on-machine.ts
var ON_MACHINE = "-on-machine";
function asItRuns(answer, texts, { plan, of }) {
  if (answer.is === "silent") return answer;
  const states = answer.is === "cause" ? of("container.state", answer.subject) : [];
  const isUncontained = states.some(({ body }) => body.runtime !== void 0);
  if (!isUncontained && !isOnMachine(plan)) return answer;
  if (answer.is === "cleared") return { ...answer, because: reworded(answer.because, texts) };
  const { command, ...rest } = answer;
  const asked = command === void 0 ? void 0 : commandFor(command, plan);
  return {
    ...rest,
    summary: reworded(rest.summary, texts),
    fix: reworded(rest.fix, texts),
    ...asked === void 0 ? {} : { command: asked }
  };
}
function reworded({ text, params }, texts) {
  const other = `${text}${ON_MACHINE}`;
  const entries = Object.entries(params).map(
    ([name, value]) => [name, paramFor(value)]
  );
  return { text: texts[other] === void 0 ? text : other, params: Object.fromEntries(entries) };
}
function paramFor(value) {
  if (typeof value !== "object") return value;
  if ("list" in value) return { ...value, of: value.of.map(paramFor) };
  const other = `${value.phrase}${ON_MACHINE}`;
  return other in PHRASES ? { ...value, phrase: other } : value;
}
function commandFor(command, { runsOn }) {
  if (!/^docker\b/.test(command)) return command;
  const own = COMMANDS.find(([asked]) => asked.test(command));
  return runsOn === "pm2" ? own?.[2] : own?.[1];
}
var COMMANDS = [
  [/\/proc\/net\/tcp/, "sudo ss -ltnp", "sudo ss -ltnp"],
  [
    /^docker compose (?:logs|ps)\b/,
    "systemctl --failed; sudo journalctl --no-pager -n 200",
    "pm2 list; pm2 logs --nostream --lines 200"
  ],
  [/OOMKilled/, "sudo journalctl -k --no-pager", "sudo journalctl -k --no-pager"],
  [
    /^docker compose restart nginx\b/,
    "sudo systemctl restart nginx",
    "sudo systemctl restart nginx"
  ]
];

// src/report/open-questions.ts
var ASKED = {
  "http.exchange": "what requests are answered",
  "container.state": "which containers run",
  "container.config": "how the containers are configured",
  "container.image": "when the images were built",
  "container.network": "which networks the containers are on",
  "container.health": "what the healthchecks say",
  "container.event": "what happened to the containers",
  "container.memory": "how much memory the containers use",
  "task.state": "how the tasks of the services fared",
  "swarm.service": "how the Swarm runs the services",
  "compose.service": "what the compose file says",
  "compose.failure": "what compose said",
  "dockerfile.instruction": "what the Dockerfiles say",
  "bind.source": "what is mounted from the host",
  "repo.commit": "when the last commit was made",
  "repo.path": "which files the repository has",
  "supervised.program": "which programs supervisord keeps",
  script: "which scripts the containers start",
  listener: "which ports the containers listen on",
  "credentials.equal": "whether the services agree about a login",
  "tcp.sockets": "how the connections to the services stand",
  "dns.answer": "which names nginx can resolve",
  "tcp.connect": "which addresses nginx can reach",
  "nginx.directive": "the nginx configuration in force",
  "nginx.problem": "whether the nginx configuration is valid",
  "nginx.route": "where nginx sends each request",
  "nginx.template": "which variables the templates of nginx want",
  "nginx.unloaded": "which configuration files nginx does not read",
  "nginx.error": "the error log of nginx",
  "nginx.access": "the access log of nginx",
  "app.route": "which routes the application has",
  "app.setting": "the configuration files of the application servers",
  "app.log": "the log of the application",
  "log.end": "what the containers printed last",
  "unit.state": "how the systemd units stand",
  "unit.command": "what the systemd units are started with",
  "host.process": "which processes run on the machine",
  "host.memory": "how much memory the machine has left",
  "host.disk": "how full the machine's disks are",
  "kernel.kill": "whether the kernel ended a process for memory",
  // Where there are no containers (see diagnose/on-machine.ts).
  "container.state-on-machine": "which of the programs run",
  "container.config-on-machine": "how the programs are started",
  "container.event-on-machine": "what happened to the programs",
  "container.memory-on-machine": "how much memory the programs use",
  "script-on-machine": "which scripts the programs are started with",
  "listener-on-machine": "which ports the programs listen on",
  "log.end-on-machine": "what the programs printed last",
  "not-run": "checks that were not run",
  "behind-the-address": "what stands behind the address"
};
function questionInWords(question, { questions }, plan = null) {
  const known = questions;
  const own = plan && isOnMachine(plan) ? known[`${question}${ON_MACHINE}`] : void 0;
  return own ?? known[question] ?? question;
}

// src/diagnose/message.ts
function fill(template, params, parts = ENGLISH_WORDING) {
  const filled = template.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = params[name];
    if (value === void 0) return whole;
    const words = paramInWords(value, parts);
    return typeof value === "object" ? `${SEAM}${words}${SEAM}` : words;
  });
  return filled.replace(SEAMS, "");
}
var SEAM = "\uFDD0";
var SEAMS = new RegExp("(?<=[\\p{Script=Han}\uFF09]) \\ufdd0(?=\\p{Script=Han})|(?<=[\\p{Script=Han}\uFF09])\\ufdd0 (?=\\p{Script=Han})|\\ufdd0", "gu");
var OUR_MARK = /[?&]bad-gateway=[\w-]+/g;
function paramInWords(value, parts) {
  if (typeof value !== "object") return String(value).replace(OUR_MARK, "");
  if ("list" in value) {
    const words = value.of.map((one) => paramInWords(one, parts));
    return listed2(words, parts.lists[value.list], parts);
  }
  const phrases = parts.phrases;
  return fill(textOf(phrases, value.phrase), value.params, parts);
}
function listed2(words, last, { lists }) {
  if (words.length < 2) return words.join("");
  const [end = "", before = ""] = words.toReversed();
  const joint = ENDS_IN_HAN.test(before) && STARTS_WITH_HAN.test(end) ? last.trim() : last;
  return `${words.slice(0, -1).join(lists.comma)}${joint}${end}`;
}
var ENDS_IN_HAN = /[\p{Script=Han}）]$/u;
var STARTS_WITH_HAN = new RegExp("^\\p{Script=Han}", "u");
function textOf(texts, key) {
  return texts[key] ?? key;
}

// src/report/reworded.ts
var LONGEST = 2e3;
var patterns = /* @__PURE__ */ new WeakMap();
function reworded2(text, english, other) {
  if (other === english || text.length > LONGEST) return text;
  for (const { key, shape, params } of patternsOf(english)) {
    const found = shape.exec(text);
    const template = other[key];
    if (!found || template === void 0) continue;
    const values = params.map((name, index) => {
      return [name, reworded2(found[index + 1] ?? "", english, other)];
    });
    return fill(template, Object.fromEntries(values));
  }
  return text;
}
function patternsOf(english) {
  const known = patterns.get(english);
  if (known) return known;
  const made = Object.entries(english).map(([key, template]) => ({
    ...{ key, template },
    isOpen: template.startsWith("{"),
    fixed: template.replace(PARAM, "").length
  })).sort((a, b) => Number(a.isOpen) - Number(b.isOpen) || b.fixed - a.fixed).map(({ key, template }) => patternOf(key, template));
  patterns.set(english, made);
  return made;
}
var PARAM = /\{(\w+)\}/g;
function patternOf(key, template) {
  const names = [];
  const parts = template.split(PARAM).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const before = names.indexOf(part);
    names.push(part);
    return before < 0 ? "(.*?)" : `(\\${before + 1})`;
  });
  return { key, shape: new RegExp(`^${parts.join("")}$`, "s"), params: names };
}

// src/report/sayings/command-line.ts
var COMMAND_LINE = {
  Usage: "Usage:",
  Arguments: "Arguments:",
  Options: "Options:",
  Commands: "Commands:",
  options: "[options]",
  command: "[command]",
  "with-default": "{text} (default: {value})",
  "with-choices": "{text} (choices: {choices})",
  "with-both": "{text} (choices: {choices}, default: {value})",
  "unknown-option": "error: unknown option '{flag}'{hint}",
  "unknown-command": "error: unknown command '{name}'{hint}",
  "no-value": "error: option '{flags}' argument missing",
  "wrong-value": "error: option '{flags}' argument '{value}' is invalid. {why}",
  allowed: "Allowed choices are {choices}.",
  "no-argument": "error: missing required argument '{name}'",
  "too-many": "error: too many arguments{which}. Expected {expected} but got {count}: {words}.",
  "of-verb": " for '{name}'",
  "one-argument": "{count} argument",
  "some-arguments": "{count} arguments",
  "one-near": "\n(Did you mean {word}?)",
  "several-near": "\n(Did you mean one of {words}?)"
};

// src/report/sayings/help.ts
var HELP = {
  about: "Proves the path through nginx to the backend, and names what broke it.",
  check: "run the stack, ask the backend directly and through nginx, and say what broke",
  plan: "say what check would do, and where each value comes from; runs nothing",
  lint: "read compose, nginx and Dockerfiles, and say what will break; runs nothing",
  init: "write the config with what is found in the repository, and workflows",
  explain: "diagnose pasted logs, inspect output and configuration, or a saved case.json",
  causes: "list the causes that can be named, or explain one",
  help: "display help for command",
  version: "print the version",
  dir: "folder of the stack",
  file: "files, or - for standard input; a case.json of an earlier run",
  id: "a cause",
  config: "configuration (.github/bad-gateway.yml)",
  out: "folder for report.html, report.json, case.json and logs (.bad-gateway)",
  "json-report": "print report.json alone on standard output, everything else on standard error",
  "json-plan": "print the plan as JSON alone on standard output",
  "json-lint": "print the findings as JSON, as with --format json",
  "json-causes": "print the catalogue, or the one cause, as JSON",
  verbose: "all evidence, all that was ruled out, and what is going on",
  "no-color": "no colours, as with NO_COLOR",
  "lang-option": "language of the texts; else the environment's",
  format: "of the output",
  limits: "print only the sizes and times that a request has to keep to",
  workflows: "pr, manual, smoke, or none",
  "dry-run": "show the changes as a diff on standard output, and write nothing",
  force: "overwrite what is there",
  compose: "Compose files, in the order in which compose merges them",
  profiles: "Compose profiles to enable",
  services: "Only these services, and what they depend on",
  "env-file": "Environment files for compose",
  env: "Variables for compose and for ${NAME} in the config",
  project: "Compose project name; else a new one for every run",
  "proxy-service": "Compose service that runs nginx",
  "proxy-port": "Port of nginx in its container",
  "proxy-host": "Host header that users send",
  "proxy-scheme": "http or https",
  "proxy-insecure": "Accept certificates that cannot be verified",
  "backend-service": "Compose service behind nginx",
  "backend-port": "Port that the backend listens on",
  "health-direct": "Health path at the backend",
  "health-proxied": "Health path through nginx",
  "health-headers": "Headers for the health requests",
  "upload-path": "Path of the upload through nginx",
  "upload-method": "Method of the upload (POST)",
  "upload-field": "Form field of the file (file)",
  "upload-file": "File to upload, inside the repository",
  "upload-size": "Size of a generated file instead, like 3MB (64KB)",
  "upload-fields": "Further form fields",
  "upload-expect": "Statuses that count as good for the upload",
  routes: "Further GET checks: a list of {path, backend, expect}",
  "auth-bearer": "Bearer token to send",
  "auth-headers": "Headers that carry the credentials",
  "auth-login": "Log in first: {path, json or form, token}",
  "auth-steps": "Requests that log in, for what auth-login cannot say",
  timeout: "Seconds to become ready, after build and pull (120)",
  "request-timeout": "Seconds for one request (75)",
  lang: "Language of the texts: en, zh-CN or zh-TW; else the environment's",
  target: "Check what runs already: {docker: {project: NAME}}, {ssh: USER@HOST} or {url: ADDRESS}",
  "instead-of-file": "Instead of the config file:"
};

// src/report/sayings/plan.ts
var PLAN = {
  "on-host": "{port} (on the host: {host})",
  guess: "{said} (a guess)",
  "a-guess": "a guess: {said}",
  default: "default",
  "default-of": "default: {detail}",
  input: "input: {detail}",
  file: "file: {detail}",
  "and-more": "{names} and {count} more",
  more: "  and {count} more",
  unread: "nginx configuration that no service of these compose files reads",
  missing: "Missing, and what would say it",
  write: "  {key}: write {say}",
  "120": "120 seconds",
  "75": "75 seconds",
  "by-itself": "{files} (what docker compose takes by itself)",
  "by-itself-alone": "what docker compose takes by itself",
  given: "{files} (given)",
  "its-name": "its name",
  "published-tls": "{place} (published, and nginx speaks TLS on it)",
  "published-alone": "it is published",
  "passes-requests-on": "its configuration passes requests on",
  image: "{place} (image {image})",
  "usual-port": "{place} ({server}'s default)",
  "the-server": "the server",
  "and-from": "{place}, and {other}",
  "way-unknown": "{place} (its path through the proxy is not known)",
  "not-passed": "{place} (nginx does not pass it on)",
  "of-host": "of the host: no service runs nginx",
  "speaks-tls": "{place} (nginx speaks TLS on it)",
  "published-listens": "{place} (published, and nginx listens on it)",
  published: "{place} (published)",
  listens: "nginx listens on it",
  "to-https": "{place} (sends users on to https)",
  "passes-on": "nginx passes on to {host}",
  "command-line": "{place} (its command line)",
  exposes: "{place}, and it exposes that port",
  "at-host-port": "{place} (port {port} of the host)",
  "not-nginx": "{place} ({kind}, which is not nginx)",
  "runs-nginx": "{place} (its command runs nginx)",
  "has-conf": "{place} (it has an nginx configuration)",
  "server-name": "{place} (server_name; no other name leads to a backend)",
  mounted: "{files}: mounted by {place}",
  copied: "{files}: copied by {place}",
  template: "{files}: template, mounted by {place}",
  "template-copied": "{files}: template, copied by {place}",
  "mounted-by": "mounted by {place}",
  "written-in": "written in {place}",
  "copied-by": "copied by {place}",
  "template-mounted-by": "template, mounted by {place}",
  "template-copied-by": "template, copied by {place}",
  "upload-also": "{why}, the upload",
  "more-in-source": "{why}, {count} more in the source",
  "passed-as": "{place} (nginx passes it on as {path})",
  "none-read": "none that a service reads",
  "self-signed": "self-signed certificates are accepted for a local stack",
  "bytes-by": "{bytes} bytes, by {why}",
  "made-up": "{name}, {bytes} bytes",
  posted: "{why}; not configured: posted without credentials, a made-up file",
  "not-posted": "not posted unasked, since it is a guess: {why}",
  "no-compose": "there is no compose file that docker compose would find: check needs one to run",
  "host-nginx": "no service runs nginx; {file} is for nginx of the host, which is not run",
  "in-profile": "service {service}, which runs nginx, starts with profile {profile} only",
  "in-file": "service {service}, which runs nginx, stands in {file} only",
  "other-proxy": "{service} runs {proxy}, which is not nginx: its routes are not read",
  "unseen-proxy": "{service} has an image from elsewhere ({image}, {place}): whether it is the proxy, and what it passes on, no file here tells",
  "chosen-at-run-time": "nginx chooses the backend while it runs ({place}); {service} is a guess",
  "passes-on-unseen": "no file here tells what {proxy} passes on; {service} is a guess",
  "no-http-port": "{service} speaks {protocol}: it has no HTTP port that could be asked directly",
  "head-1": "What bad-gateway init found in this repository, and where. All of it is optional: what is left",
  "head-2": "out is looked for at every run. Lines that are commented out hold what was not found, or what",
  "head-3": "could be said beyond it. Secrets stay out of this file: write ${NAME} for the environment's NAME.",
  "real-one": "a real one, else a made-up {name}",
  "else-proves": "else every status that proves the path",
  "or-headers": "or headers, login, steps; without it only the path is proven",
  "seconds-ready": "seconds to become ready, after build and pull",
  "seconds-request": "seconds for one request",
  "give-in-env": "{why}; give what it holds in the environment",
  "nginx-reads": "nginx reads {files}: {ways}",
  "nobody-reads": "no service reads {files}",
  "takes-at-most": "the application takes at most {limit}",
  wrote: "wrote {file}",
  "up-to-date": "{file} is up to date",
  "left-alone": "{file} is there already and was left alone; --force overwrites it, with --dry-run it shows how",
  overwrite: "Overwrite {file}?",
  "then-commit": "Read them, try them with {command}, then commit them.",
  "not-found": "Not found, and commented out in {file}: {keys}"
};

// src/report/sayings/problems.ts
var PROBLEMS = {
  warning: "warning: {said}",
  "no-key": "no such key.{hint}",
  "no-input": "no such input.{hint}",
  "no-cause": "there is no such cause.{hint}",
  "did-you-mean": ' Did you mean "{word}"?',
  "lists-them": " bad-gateway causes lists them.",
  "there-is": " There is: {words}.",
  missing: "missing: {right}",
  found: "found {found}; right would be {right}",
  nothing: "nothing",
  yaml: "not valid YAML: {why}",
  "no-folder": "no such folder: {path}; give the folder of the stack",
  "file-no-folder": "{path} is a file; give the folder of the stack",
  "no-file-in": "no such file: {path}, looked for in {folders}",
  "no-file": "no such file: {path}",
  misnamed: "is not read: the config belongs in {path}",
  "leads-out": "is not read: a link leads out of the repository there; put the file itself in its place",
  outside: "{path} lies outside of the repository ({root}); copy it there",
  unreadable: "may not be read",
  "no-service-in": 'no service "{name}" in the compose files.{hint}',
  "no-profile-in": 'no profile "{name}" in the compose files.{hint}',
  "not-a-file": "{path} is not a file",
  "no-compose": "no compose file in {folder} that docker compose would find; {hint}",
  "name-it": "name it: compose: [{files}]",
  "name-one": "name it: compose: [{file}]; there is also {others}",
  "name-folder": "give the folder of the stack, or name the files: compose: [path/docker-compose.yml]",
  "not-compose": "missing; a compose file lists what it runs below this key",
  "no-compose-in": "no compose file in {folder}",
  unset: "${{name}} is not set; give it in the environment, or below env",
  "no-credentials": "${{name}} is empty, as secrets are in pull requests from forks: requests go without credentials",
  "strangers-target": "in a pull request this counts only as ${NAME} of the environment; write it so, or give the input target",
  "written-secret": "looks like a secret written out; write ${NAME} and give it by the environment",
  "file-or-size": "give file or size, not both",
  "json-or-form": "give json or form, not both",
  "one-login": "give one way to log in, not {ways}",
  "not-yet": "not supported yet; leave it out",
  "one-target": "give one of url, docker, swarm and ssh",
  "beside-ssh": "proxy and backend stand beside ssh; those of docker stand in its own map",
  "unit-or-process": "give backend unit or process, not both",
  "backend-needs": "give backend a unit, a process or a port",
  "docker-needs": "give docker a project, or the names of its containers: proxy and backend",
  taken: "{project} has containers already ({name}). They are not touched: take them down first (docker compose -p {project} down), or use another name.",
  linked: "{path} is a link to {real}; remove it, or name a folder with --out",
  "linked-file": "{path} is a link to {real}; remove it",
  unwritable: "{path} cannot be written: {why}",
  "permission-denied": "permission denied",
  "disk-read-only": "the disk is read-only",
  "file-for-folder": "a file is where a folder has to be",
  "no-folder-there": "no folder can be made there",
  "folder-for-file": "a folder is where the file has to be",
  "no-space": "no space is left on the disk",
  "in-the-way": "is there, and is no file that could be read; move it away",
  workflows: "{word}; right would be {known} or none",
  "fail-on": '"{word}" should be broken or unknown',
  "true-false": '"{word}" should be true or false',
  token: "is empty, and comments need one: leave it out for the job's own",
  "explain-what": "give a file, several, or - and what to explain on standard input",
  paste: "Paste, then press Enter and Ctrl-D (on Windows Ctrl-Z and Enter).",
  "saved-alone": "is a saved case, which is explained alone",
  "no-stdin": "there is no standard input",
  "folder-given": "is a folder; give the files in it",
  "no-such-file": "there is no such file, or it may not be read",
  schema: "has schema {schema}; this version reads schema 1",
  "itself-failed": "bad-gateway {version} itself failed: {said}",
  "report-it": "Please report it at {url}",
  "report-it-verbose": "Please report it at {url} with what --verbose prints",
  "stopped-down": "{said}; everything was taken down",
  "wrong-input": "bad-gateway: wrong input",
  "own-fault": "bad-gateway: a fault of its own"
};

// src/report/sayings/progress.ts
var PROGRESS = {
  "reading-config": "reading configuration and compose files",
  "planned-upload": "{proxy} in front of {backend}, upload to {path}",
  planned: "{proxy} in front of {backend}, no upload configured",
  "no-proxy": "no proxy",
  "no-backend": "no known backend",
  building: "building and creating the stack",
  looking: "looking for containers",
  services: "{count} services",
  waiting: "waiting for the stack",
  "waiting-for": "waiting for {services}",
  after: "{is} after {seconds} s{why}",
  ready: "ready",
  decided: "decided",
  "timed-out": "timed-out",
  because: ": {reason} ({service})",
  "start-failed": "start-failed",
  "engine-error": "engine-error",
  "command-not-runnable": "command-not-runnable",
  "exited-without-restart": "exited-without-restart",
  "never-started": "never-started",
  "configuration-refused": "configuration-refused",
  "import-failed-twice": "import-failed-twice",
  "same-crash-three-times": "same-crash-three-times",
  "no-port-yet": "{service} (opened no port yet{again})",
  "in-state": "{service} ({state}, ended {count} times so far)",
  "came-back": "; {service} ended {count} times and came back",
  asking: "asking the backend and nginx",
  requests: "{count} requests",
  gathering: "reading logs, states and sockets",
  evidence: "{count} pieces of evidence",
  judging: "judging the evidence",
  healthy: "healthy",
  broken: "broken",
  unknown: "unknown",
  removing: "removing what was created",
  removed: "{count} things removed",
  "not-removed": "could not remove {what}",
  wrote: "the stack wrote {path} into the checkout",
  "taking-down": "{signal}: taking everything down",
  already: "already taking everything down",
  "machine-itself": "the machine itself is asked for what users ask: {why}",
  "login-failed": "Log-in failed, so the upload goes without: {why}",
  "asked-from-in-front": "Plain http is sent on to https here, and nothing in this stack speaks https: requests say X-Forwarded-Proto: https, as a proxy in front that ends TLS does.",
  "in-build-context": "{out} lies in the build context of {service}, so each run would change its image: add {folder} to {file}"
};

// src/report/sayings/reasons.ts
var REASONS = {
  "not-collected": "not collected",
  "not-in-paste": "not in the paste",
  "not-running": "{name} is not running",
  "not-on-machine": "{program} is not on the machine",
  ended: "{program} ended with exit code {code}",
  "nothing-told": "nothing to be told by {how}",
  "no-lookup": "neither getent nor nslookup by {how}",
  "no-cgroup": "the image has no shell to read its cgroup with",
  "no-tool": "no image of the stack has {tool}",
  "no-history": "the checkout has no history, and there is no token to ask GitHub with",
  "no-nginx-conf": "no nginx.conf in the container (looked at {files})",
  "nginx-t-root": "nginx -t needs root",
  "nginx-t-sudo": "sudo does not allow nginx -t",
  "no-log-file": "process {pid} writes to no file",
  "supervisorctl-denied": "supervisorctl {verb} needs root, or who may use supervisord's socket",
  "kernel-log": "the kernel's log: {said}",
  "journal-hidden": "the user may not read the journal of the system (groups systemd-journal and adm may, and root)",
  "no-commit": "there is no commit here",
  "too-long": "longer than {size} KiB",
  unreadable: "may not be read",
  "log-inside": "nginx writes to {file} in its container",
  "from-outside": "only its answers can be seen from outside; logs and states can be read with the target docker, on the machine that runs it",
  "engine-slow": "The Docker engine does not keep up: {said}",
  "no-container": "There is no container {names}; there is {there}.",
  "which-proxy": "Which of {names} is nginx? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}.",
  "which-backend": "What does {name} pass on to? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}, or what to ask: health, upload or routes.",
  "nothing-at": "There is {what} at {endpoint}.",
  "no-container-of": "no container of the compose project {project}",
  "no-container-named": "no container {names}",
  "old-api": "The engine at {endpoint} speaks API {api}; what runs there is read with 1.30 (Docker 17.06) or newer.",
  "engine-at": "The engine at {endpoint} {what}",
  worker: "is a worker of its Swarm, and only managers know its services: give target.swarm.host the address of one{known}.",
  "worker-such-as": ", such as {names}",
  locked: "manages a Swarm that is locked: it answers again after `docker swarm unlock`.",
  "no-swarm": "belongs to no Swarm: give target.swarm.host a manager's address, or use `target: {docker: \u2026}` for containers without a Swarm.",
  "no-service": "This Swarm has no service {names}; {known}.",
  "there-is": "there is {names}",
  "no-services": "it runs no services at all",
  "no-socket": "{destination} has no Docker socket {path}, or this user may not see it. Is Docker installed and running there? A socket elsewhere is named so: ssh://USER@HOST/PATH",
  "socket-denied": "This user of {destination} may not use the Docker socket {path}. Who is in the group docker may (sudo usermod -aG docker USER).",
  "docker-missing": "There is no docker command on the PATH. bad-gateway needs it, its compose plugin and a running Docker engine.",
  "no-docker-command": "The docker command cannot be run: {error}. bad-gateway needs it with its compose plugin.",
  "docker-elsewhere": "Docker is at {host}, and a stack can only be checked on an engine with a socket or a TCP address. Point DOCKER_HOST to one, or run bad-gateway on that machine.",
  "no-context": "The docker context {name} cannot be read: {said}",
  "no-engine": "testcontainers finds no Docker engine: {said}",
  "no-destination": "{destination} is no destination for ssh.",
  "stopped-by": "stopped by {signal}"
};

// src/report/sayings/refusals.ts
var REFUSALS = {
  "a-map": "a map",
  "a-list": "a list",
  text: "text",
  "a-number": "a number",
  "a-port": "a port",
  empty: "empty",
  "whole-number": "a whole number",
  "a-size": "a size such as 512m",
  duration: "a duration such as 30s or 1m30s",
  "number-or-all": "a number or all",
  "any-scalar": "text, a number, true or false, or empty",
  "text-number-empty": "text, a number, or empty",
  "any-number": "any number",
  "or-text": "text or {what}",
  "or-list": "a list or {what}",
  "or-map": "a map or {what}",
  "or-number": "a number or {what}",
  "or-flag": "true or false or {what}",
  "wrong-type": "has to be {what}, not {found}",
  "not-one-of": '"{value}" is not one of: {words}',
  "not-between": "{value} is not between {from} and {to}",
  "unreadable-as": '"{value}" cannot be read as {what}',
  "is-not": '"{value}" is not {what}',
  "is-required": "is missing here: {key} is required",
  "unknown-key": "compose knows no key {key} here{hint}",
  meant: "; did you mean {word}?",
  "or-meant": "did you mean {word}?",
  "no-name": '"{text}" cannot be a name here; letters, digits, . _ and - can',
  twice: "stands twice: {text}; keep one",
  "same-key": "the same key stands twice in this map; keep one",
  "compose-yaml": "not valid YAML for compose: {why}",
  "a-space": "a space has to follow the colon",
  "key-text": "a key has to be text",
  "merge-key": "<< takes a map, or a list of maps",
  "quote-key": "the key {key} is not text; write it in quotes",
  "too-deep": "is nested too deeply to be read",
  aliases: "aliases make this too large to be read",
  "no-host": '"{host}" is no host name; write HOST=IP',
  "no-ip": '"{text}" names no IP; write HOST=IP',
  "open-quote": "has a quote or bracket that does not close",
  "of-services": "has to be a map of services",
  "extends-itself": "extends itself in the end: {steps}",
  "extends-endless": "the services that it extends never end",
  "extends-nothing": "extends {service}, and {file} has no such service",
  "not-here": "{file} is not on this machine",
  "no-file-at": "there is no file {file} (looked for as {path})",
  "no-file-or": "there is no file {file}; add it, or say required: false",
  "there-is-no-file": "there is no file {file}",
  "no-env-file": "there is no environment file {file}",
  "none-such": "there is no such file",
  "no-top-map": "is no compose file: its top level has to be a map",
  "empty-file": "is an empty compose file",
  included: "is included from {place} already and differs; change it in an override file",
  "includes-itself": "includes itself in the end: {steps}",
  devices: "count and device_ids exclude each other; keep one",
  watched: "needs a path to watch",
  external: "an external volume cannot have {key}: it is made elsewhere; remove one of them",
  exclusive: "{keys} exclude each other; keep one",
  "one-of": "needs one of {keys}",
  "bind-source": "a bind mount needs a source",
  "the-same": "{one} and {other} have to be the same; keep one of them",
  "same-names": "{count} containers cannot all be called {name}; take container_name away",
  "needs-target": "{action} needs a target",
  "no-service-to-start": 'there is no service "{service}" to start',
  "no-service-named": 'there is no service "{service}"',
  "file-or-variable": "needs a file or an environment variable",
  "no-image": "has neither image nor build; give it one of them",
  dockerfiles: "dockerfile and dockerfile_inline exclude each other; keep one",
  "not-built": 'no service "{service}" is built here',
  platform: "{platform} is not among build.platforms; add it there",
  "network-mode": "network_mode and networks exclude each other; keep one",
  "add-below": "add it under {key} at the top level",
  "no-such-kind": 'there is no {kind} "{name}"; {hint}',
  "needs-service": 'needs the service "{service}", which is not there; {hint}',
  "profile-off": "it is in a profile that is off ({profiles}); turn it on, or say required: false",
  "add-or-remove": "add the service, or take the dependency away",
  "no-network-of": 'there is no service "{service}" to share the network of',
  healthcheck: 'begins with "{word}"; a list has to begin with CMD, CMD-SHELL or NONE',
  "no-project": '"{name}" is no project name; use lower-case letters, digits, - and _',
  nameless: "the project has no name: no letter or digit is left of it; write name: at the top",
  circle: "services wait for each other: {cycle}; take one dependency away",
  "variable-sign": '"{sign}" cannot stand in the name of a variable',
  "variable-space": 'the name "{name}" has a space in it',
  "open-value": "the value of {key} has an opening {quote} and no closing one",
  "needs-variable": "{key} needs the variable {name}, which is not set: {reason}",
  "lone-dollar": "the value of {key} has a $ that begins no variable; write $$, or single quotes",
  required: "the variable {name} is required and not set{reason}",
  "deep-variables": "variables are nested too deeply to be filled in",
  "variable-form": '"{text}" is not how a variable is written: ${NAME}, or $$ for a dollar',
  "not-of-list": "is not what belongs in this list; see its forms in the compose specification",
  "no-merge": "cannot be merged: it is {kind} in {place}; write {again} here too",
  "no-context": '"{name}" is no context; write NAME=CONTEXT',
  "no-ssh": '"{text}" is no SSH key; write NAME=PATH, or default',
  "soft-hard": "has to be a number, or a map of soft and hard",
  "no-device": "is no device; write HOST:CONTAINER or HOST:CONTAINER:rwm",
  contradicts: "contradicts external.name ({name}); keep one of them",
  "no-port": 'is no port; write "HOST:CONTAINER", in quotes',
  "no-port-because": '"{text}" is no port: {why}; write "HOST:CONTAINER"',
  "many-ports": "these are more ports than can be read",
  "no-volume": '"{text}" is no volume{why}; write SOURCE:TARGET or SOURCE:TARGET:ro',
  "because-empty": ": an empty volume",
  "because-nothing": ": there is nothing between two of its colons",
  "because-colons": ": it has too many colons",
  "no-container-port": "there is no container port",
  "no-range": '"{text}" is no port or range of ports',
  lengths: "{host} and {container} have different lengths",
  "no-protocol": '"{text}" is no protocol; there are tcp, udp and sctp',
  brackets: "an IPv6 address stands in brackets: [{address}]",
  "no-address": '"{text}" is no IP address'
};

// src/report/sayings/right.ts
var RIGHT = {
  path: "a path that starts with /, like /api/upload",
  "plain-path": "a path that starts with /, without spaces, like /api/upload",
  port: "a port number, 1 to 65535",
  status: "an HTTP status, like 200",
  statuses: "a list of HTTP statuses, like [200, 201]",
  seconds: "a number of seconds, more than 0 and at most 3600",
  flag: "true or false",
  scalar: "a text, number or boolean",
  headers: "a map of header names to values",
  fields: "a map of form fields to values",
  env: "a map of names to values",
  profile: "the name of a profile",
  profiles: "a list of profiles",
  service: "the name of a service",
  services: "a list of services",
  "compose-service": "the name of a compose service",
  project: "a compose project name: lower-case letters, digits, - and _",
  file: "the path of a file",
  files: "a list of paths",
  sample: "the path of a file in the repository",
  size: "a size, like 64KB or 3MB",
  "size-limit": "a size, like 64KB or 3MB, at most 1GB",
  field: "the name of the form field",
  "upload-method": "POST, PUT or PATCH",
  method: "an HTTP method",
  scheme: "http or https",
  host: "a host name with an optional port, like app.example.com",
  lang: "en, zh-CN or zh-TW",
  bearer: "a token, best as ${NAME}",
  "token-path": "where the token stands in the JSON answer, like data.access_token",
  save: "a map of names to paths in the JSON answer",
  requests: "a list of requests",
  url: "an address without a path, like https://app.example.com",
  ssh: "a host for ssh, like deploy@app.example.com",
  unit: "the name of a systemd unit, like nginx",
  process: "a part of the command line of the process",
  engine: "a Docker host, like unix:///run/docker.sock or tcp://host:2375",
  "running-project": "the name of a compose project that runs there",
  "nginx-container": "the name of nginx's container or service",
  "backend-container": "the name of the backend's container or service",
  "nginx-service": "the name of nginx's service; without it: captain-nginx",
  "backend-service": "the name of the backend's service, or of its CapRover app",
  "of-service-and-port": "a map of service and port",
  "of-step": "a map of method, path, json or form, headers, save",
  "of-login": "a map of path, json or form, token",
  "of-docker": "a map of host, project or proxy, backend",
  "of-swarm": "a map of host, proxy, backend",
  "of-unit": "a map of unit",
  "of-program": "a map of unit or process, port",
  "of-target": "a map with url, docker, swarm or ssh",
  "of-proxy": "a map of service, port, host, scheme, insecure",
  "of-health": "a map of direct, proxied, headers",
  "of-upload": "a map of path, method, field, file or size, fields, expect",
  "of-route": "a map of path, backend, expect",
  routes: "a list of {path, backend, expect}",
  "of-auth": "a map of bearer, headers, login or steps",
  "of-settings": "a map of settings"
};

// src/report/sayings/workflows.ts
var WORKFLOWS = {
  pr: "Runs the stack of every pull request, and says what broke on the way through nginx.",
  manual: "Runs the stack when somebody starts it: Actions, bad-gateway by hand, Run workflow.",
  smoke: "Asks what was deployed, at the address that the deployment has told GitHub.",
  newer: "A newer push makes the answer for the older one worthless.",
  size: "Size of the upload, like 3MB; else what the config says",
  timeout: "Seconds to become ready, after build and pull; else what the config says",
  url: "Address to ask, like https://app.example.com",
  env: "What the compose files and the config take from the environment; pull requests from forks have no secrets.",
  untold: "From outside it can often not be told whether the backend answered; that alone fails nothing.",
  kept: "report.html to read, report.json, the logs, and case.json: the evidence, redacted."
};

// src/report/sayings/yaml-faults.ts
var YAML_FAULTS = {
  "same-keys": "Map keys must be unique",
  "one-column": "All mapping items must start at the same column",
  "items-one-column": "All sequence items must start at the same column",
  nested: "Nested mappings are not allowed in compact mappings",
  "sequence-as-key": "A block sequence may not be used as an implicit map key",
  "one-line-key": "Implicit keys need to be on a single line",
  "key-without-value": "Implicit map keys need to be followed by map values",
  tab: "Tabs are not allowed as indentation",
  "double-quote": 'Missing closing "quote',
  "single-quote": "Missing closing 'quote",
  escape: "Invalid escape sequence {code}",
  comment: "Comments must be separated from other tokens by white space characters",
  "plain-start": "Plain value cannot start with {start}",
  "block-indent": "Block scalar values in collections must be indented",
  "no-dash": "Sequence item without - indicator",
  "space-after-colon": "Missing space after : in {what}",
  "comma-or-colon": "Missing , or : between {what} items",
  comma: "Missing , between {what} items",
  "no-end": "{what} must end with a {end}",
  "no-end-inside": "{what} in block collection must be sufficiently indented and end with a {end}",
  "flow-map": "flow map",
  "flow-sequence": "flow sequence",
  "flow-map-first": "Flow map",
  "flow-sequence-first": "Flow sequence",
  "unexpected-in": "Unexpected {token} in {what}",
  unexpected: "Unexpected {token} at node end",
  "in-stream": "Unexpected {token} token in YAML stream: {source}",
  "block-in-flow": "Block collections are not allowed within flow collections",
  documents: "Source contains multiple documents; please use YAML.parseAllDocuments()",
  reserved: "reserved character {sign}",
  directive: "directive indicator character {sign}",
  "flow-sign": "flow indicator character {sign}",
  "block-sign": "block scalar indicator {sign}",
  "no-anchor": 'there is no anchor "{name}" above',
  tag: "Unresolved tag: {name}",
  "at-position": "{why} at line {line}, column {column}:"
};

// src/report/texts/comment.ts
var COMMENT_TEXTS = {
  works: "The path through nginx works",
  "works-fixed": "The path through nginx works, fixed by {commit}",
  "was-broken": "It was broken{by}{since}.",
  by: " by {cause}",
  since: ", first seen at {commit}",
  "not-known": "Not known whether the path through nginx works",
  "not-known-at": "Not known at {commit} whether the path through nginx works",
  "no-cause": "no cause named",
  "cause-at": "{cause} at {commit}",
  before: "Broken before in this pull request: {causes}.",
  "what-was-broken": "What was broken",
  "what-was-broken-at": "What was broken at {commit}",
  run: "the run",
  "run-has-all": "{run}, with all evidence",
  "up-to-date": "this comment is kept up to date",
  foreign: "as told by the run of a fork, whose own code could have written it"
};

// src/report/texts/lint.ts
var LINT_TEXTS = {
  see: "see {place}",
  limits: "Limits on the way",
  "limits-body": "Size of a request",
  "limits-time": "Time that an answer may take",
  none: "none",
  default: "default",
  "nothing-found": "nothing found",
  "one-error": "1 error",
  errors: "{count} errors",
  "one-warning": "1 warning",
  warnings: "{count} warnings",
  "one-note": "1 note",
  notes: "{count} notes",
  silenced: "{found}; {count} silenced by a comment",
  "not-annotated": "{count} more findings are not shown as annotations"
};

// src/report/texts/page.ts
var PAGE_TEXTS = {
  happens: "What happens",
  recognise: "How to recognise it",
  confused: "What it is confused with",
  fix: "The fix",
  without: "Without {questions} there is no answer. ",
  further: "Also looked at, where it is to be had: {questions}.",
  "not-recorded": "No run that shows it has been recorded here.",
  "files-only": "`bad-gateway lint` finds it in the files alone, without a run; so there is none recorded here.",
  recorded: "From a recorded run (`{scenario}`):",
  "all-causes": "Causes",
  "about-index": "A symptom has several causes; the page of each says which fact separates it from the others. What is listed below a symptom was its root cause in a recorded run. `bad-gateway explain FILE` looks for these facts in logs that you have, and `bad-gateway causes ID` prints a page.",
  "i-see-status": "I see this status",
  "i-see-nginx": "I see this line in nginx's error log",
  "i-see-application": "I see this line in the log of a container",
  "i-see-compose": "I see this when the stack starts",
  "status-through-nginx": "HTTP {status} through nginx",
  "by-layer": "All causes, by layer"
};

// src/report/texts/paste.ts
var PASTE_TEXTS = {
  recognised: "Recognised",
  "more-verbose": "\u2026 and {count} more with --verbose",
  understood: "understood",
  noise: "noise",
  "understood-count": "{what} ({count} understood)",
  "understood-and-noise": "{what} ({count} understood, {noise} noise)",
  "of-source": "{what} of {source}",
  "lines-at": "lines {lines}",
  "line-at": "line {line}",
  "log-of": "log of {names}",
  "not-understood": "not understood",
  "nginx-error-log": "nginx error log",
  "access-log": "access log",
  "nginx-configuration": "nginx configuration",
  "container-log": "container log",
  "exit-codes": "exit codes",
  "list-of-containers": "list of containers",
  "list-of-sockets": "list of sockets",
  "compose-file": "compose file",
  "docker-and-compose": "messages of docker and compose",
  "kernel-log": "kernel log",
  "unit-status": "status of a systemd unit",
  "pm2-list": "list of pm2"
};

// src/report/texts/report.ts
var REPORT_TEXTS = {
  // The headline, where no cause's own sentence is it.
  "can-be-asked": "the path can be asked",
  works: "The path through nginx works.",
  "works-no-upload": "The path through nginx works; no upload was checked.",
  "works-upload-open": "The path through nginx works; the application answered a made-up upload with {status}.",
  "paste-broken": "Requests fail, and what was pasted does not show why.",
  "paste-unknown": "What was pasted shows no cause that is known here.",
  "not-told": "It could not be told whether the path works.",
  "not-told-because": "It could not be told whether the path works: {why}",
  "paste-undecided": "What was pasted fits {count} causes, and does not decide between them.",
  unnamed: "The path is broken, and the evidence does not name the cause.",
  "between-sentences": " ",
  "changed-here": "`{place}` was changed in this pull request.",
  "on-base-branch": "`{place}` is already on the base branch.",
  "change-not-known": "Whether this pull request changed it is not known: {why}.",
  "at-no-line": "the cause is at no line of the repository",
  "too-many-files": "the pull request changes more files than could be listed",
  "lines-not-known": "which lines of {file} the pull request changes is not known",
  in: "in {time}",
  "root-cause": "Root cause",
  evidence: "Evidence",
  "follows-from-it": "What follows from it",
  fix: "Fix",
  "fix-is": "Fix: {say}",
  "also-seen": "Also seen",
  "ruled-out": "Ruled out",
  "not-known": "Not known",
  "see-also": "see also {places}",
  "more-in-report": "\u2026 and {count} more in the report",
  "report-at": "Report: {out}/report.html",
  named: "{name}: {text}",
  "named-sure": "{name} ({confidence}): {text}",
  "fits-causes": "Fits {count} causes; what was pasted does not decide between them",
  "not-seen": "Not seen",
  "not-in-paste": "Not in the paste: {questions}.",
  "to-be-surer": "To be surer, paste what this prints",
  "to-find-out": "To find out, paste what this prints",
  "not-named": "not named",
  "closed-early": "closed early",
  "no-connect": "no connect",
  "no-answer": "no answer",
  "attempts-failed": "{failed} of {of} attempts failed",
  "is-not-excluded": "{asked} So {causes} is not excluded.",
  "are-not-excluded": "{asked} So {causes} are not excluded.",
  more: "{count} more",
  stop: ".",
  "log-of": "Log of {service} (last {count} lines)",
  "or-else": "Or else: {cause}",
  "root-line": "**Root cause:** {cause}, {confidence}",
  "root-line-at": "**Root cause:** {cause}, {confidence}, at {place}",
  "root-line-also": "**Root cause:** {cause}, {confidence}, at {place} (see also {places})",
  "fix-line": "**Fix:** {say}",
  "evidence-head": "| from | at (UTC) | what was seen |",
  "checks-head": "| | check | request | answer | took | why |",
  checks: "Checks",
  "no-check": "No check could be run.",
  "ruled-out-count": "Ruled out ({count})",
  "not-known-count": "Not known ({count})",
  "recognised-count": "Recognised ({count})",
  "not-excluded": "; not excluded: {causes}",
  "shows-it": "; {command} shows it",
  "one-left-out": "One part was left out to keep within GitHub's limit.",
  "many-left-out": "{count} parts were left out to keep within GitHub's limit.",
  "picture-client": "client",
  "picture-direct": "direct: {what}"
};

// src/report/texts/sarif.ts
var SARIF_TEXTS = {
  "no-cause-named": "The path is broken, and the evidence does not name the cause",
  "lint-suppression": "A comment that silences a finding does not hold",
  root: "The root of the repository."
};

// src/report/texts/scales.ts
var SCALES = {
  verdict: { healthy: "healthy", broken: "broken", unknown: "unknown" },
  confidence: { certain: "certain", likely: "likely", possible: "possible" },
  severity: { error: "error", warning: "warning", note: "note" },
  via: { direct: "direct", proxied: "proxied", published: "published", inside: "inside" },
  layer: {
    "name-resolution": "name-resolution",
    network: "network",
    "proxy-config": "proxy-config",
    process: "process",
    application: "application",
    resources: "resources",
    timeout: "timeout",
    protocol: "protocol",
    tls: "tls",
    "upload-limits": "upload-limits",
    "host-security": "host-security",
    dependency: "dependency",
    deployment: "deployment"
  }
};

// src/report/texts/stages.ts
var STAGE_TEXTS = {
  plan: "Plan",
  attach: "Find the system",
  build: "Build and create",
  start: "Start",
  ready: "Wait until ready",
  probe: "Probe",
  gather: "Gather evidence",
  diagnose: "Diagnose",
  teardown: "Take down"
};

// src/report/language.ts
var ENGLISH = {
  wording: ENGLISH_WORDING,
  questions: ASKED,
  report: REPORT_TEXTS,
  scales: SCALES,
  paste: PASTE_TEXTS,
  pages: PAGE_TEXTS,
  lint: LINT_TEXTS,
  sarif: SARIF_TEXTS,
  html: HTML_TEXTS,
  comment: COMMENT_TEXTS,
  stages: STAGE_TEXTS,
  /** Sentences that are made in English and said again in another language: see `reworded`. */
  sayings: {
    reasons: REASONS,
    progress: PROGRESS,
    problems: { ...PROBLEMS, ...RIGHT, ...YAML_FAULTS, ...REFUSALS },
    plan: PLAN,
    workflows: WORKFLOWS,
    commandLine: { ...HELP, ...COMMAND_LINE }
  }
};
function said(text, table, { sayings }) {
  return reworded2(text, ENGLISH.sayings[table], sayings[table]);
}

// src/case/outcome.ts
var NO_ADDRESS = "no address";

export {
  phrase,
  and,
  or,
  ENGLISH_WORDING,
  viaInWords,
  isOnMachine,
  asItRuns,
  reworded,
  questionInWords,
  fill,
  OUR_MARK,
  listed2 as listed,
  textOf,
  PASTE_TEXTS,
  ENGLISH,
  said,
  NO_ADDRESS
};
