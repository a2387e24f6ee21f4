/** The named parameters of a message template: `"{port} of {service}"` has port and service. */
export type ParamsOf<T extends string> = T extends `${string}{${infer P}}${infer Rest}`
  ? P | ParamsOf<Rest>
  : never;

/** What a parameter stands for: names and numbers as they are, the rest said in each language. */
export type Param = string | number | Phrase | Listed;
/** One of the phrases in `phrases.ts`, with its own parameters. */
export interface Phrase {
  readonly phrase: string;
  readonly params: Readonly<Record<string, Param>>;
}
export interface Listed {
  readonly list: "and" | "or";
  readonly of: readonly Param[];
}

/**
 * Parts of sentences that are no names and no numbers, for parameters of the causes' texts and of
 * the checks': each language says them its own way. What may be left out brings its own space or
 * comma.
 */
export const PHRASES = {
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
  "cert-refused": "is refused ({verify}: {reason})",
} as const;

type PhraseId = keyof typeof PHRASES;

/** One of the phrases, as a parameter. */
export function phrase<K extends PhraseId>(
  id: K,
  ...params: [ParamsOf<(typeof PHRASES)[K]>] extends [never]
    ? []
    : [Readonly<Record<ParamsOf<(typeof PHRASES)[K]>, Param>>]
): Phrase {
  return { phrase: id, params: params[0] ?? {} };
}

/** `a, b and c` */
export function and(of: readonly Param[]): Param {
  return listed("and", of);
}

/** `a, b or c` */
export function or(of: readonly Param[]): Param {
  return listed("or", of);
}

/** What would be a list of one is that one. */
function listed(list: Listed["list"], of: readonly Param[]): Param {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { list, of };
}
