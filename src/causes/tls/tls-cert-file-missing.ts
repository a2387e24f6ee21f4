import type { NginxError } from "../../case/codes/nginx.ts";
import type { Fact } from "../../case/facts.ts";
import { refusedStarts, START_EVIDENCE } from "../ask/starts/refused-starts.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { volumeKeyFor } from "../ask/storage/volumes.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

const text = {
  missing:
    "nginx does not start, because it cannot open {what} {path}: no such file in the container of `{service}`.",
  "missing-on-machine":
    "nginx does not start, because it cannot open {what} {path}: there is no such file.",
  denied: "nginx does not start, because it may not read {what} {path}.",
  invalid: "nginx does not start, because {what} {path} is not usable: `{message}`",
  unnamed: "nginx does not start, because a server with TLS has no certificate: {message}",
  "fix-ca":
    "Mount or copy the certificate of the CA to {path}, or correct the path: that of the CA which issued the other side's certificate. It is no secret, and may stand in the repository.",
  "fix-dh":
    "Remove the line: nginx works without, as today's browsers agree on keys by ECDHE. Where it has to stay, make the file (`openssl dhparam -out dhparam.pem 2048`) and mount or copy it to {path}.",
  "fix-denied":
    "Let the user that nginx is started as read {path}, and pass the folders above it: in a container with `user:` or without capabilities that is not root.",
  "fix-invalid":
    "Put into {path} what the line wants, as PEM: certificates for `ssl_certificate`, and for `ssl_certificate_key` the key that they were made for, without a passphrase. `openssl x509 -noout -pubkey -in CERTIFICATE` and `openssl pkey -pubout -in KEY` print the same where the two belong together; a renewal changes both.",
  fix: "Mount or copy {what} to {path}, or correct the path. Of Let's Encrypt mount all of /etc/letsencrypt: the files in `live` are links into `archive`. Where certificates are made only at deployment, give this check a self-signed stand-in.",
  "fix-on-machine":
    "Put {what} at {path} (`certbot certificates` lists those of Let's Encrypt), or correct the path. `nginx -t` checks it without starting.",
  "fix-ca-on-machine":
    "Put the certificate of the CA at {path}, or correct the path: that of the CA which issued the other side's certificate. `nginx -t` checks it without starting.",
  "fix-dh-on-machine":
    "Remove the line: nginx works without, as today's browsers agree on keys by ECDHE. Where it has to stay, make the file: `openssl dhparam -out {path} 2048`.",
  "fix-denied-on-machine":
    "Let root, or whoever starts nginx, read {path} and pass the folders above it. `nginx -t` checks it without starting.",
} as const;

export default defineCause({
  id: "tls-cert-file-missing",
  layer: "tls",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "nginx.directive", "compose.service"],
  text,
  doc: {
    title: "A certificate that nginx needs is not there",
    what: "nginx opens every certificate and key of its configuration before it starts, and ends when one is missing, unreadable, or does not fit the other. Certificates are seldom in the repository, so a stack that is built from it alone shows it first.",
    confusedWith: {
      "nginx-conf-syntax": "there a line is wrong, not a file",
      "bind-mount-source-missing": "there Docker made a folder in the place of a file",
    },
  },
  judge(view) {
    const starts = refusedStarts(view, ({ code }) => code === "certificate-failed");
    return starts.map(({ service, line, confidence, cites }) => {
      const path = line.body.name ?? "";
      const naming = view
        .of("nginx.directive", service)
        .filter(({ body }) => line.body.name !== null && body.args.includes(line.body.name));
      // One file may be named as the certificate and as its key.
      const keys = naming.filter(({ body }) => isKey(line.body) === body.name.endsWith("_key"));
      const named = keys.length > 0 ? keys : naming;
      const of = partOf(named[0]?.body.name, line.body);
      const kind = kindOf(line.body);
      const shown = path || phrase("that-it-names");
      const volume = volumeKeyFor(view, service, path);
      return {
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...named.slice(0, 1)],
        places: [...placesOf(line, named), ...(volume ? placeOf(view, service, volume) : [])],
        summary: {
          text: kind,
          params: { path: shown, service, message: line.body.message, what: phrase(of) },
        },
        fix: { text: FIXES[kind] ?? PARTS[of], params: { path: shown, what: phrase(of) } },
      };
    });
  },
});

/** nginx says seldom where a certificate is wanted; the directive that names it does. */
function placesOf(line: Fact<"nginx.error">, named: readonly Fact<"nginx.directive">[]) {
  const found = named.flatMap(({ seen }) => seen.place ?? []);
  return found.length > 0 || !line.seen.place ? found : [line.seen.place];
}

const PARTS = {
  "the-certificate": "fix",
  "the-key": "fix",
  "the-ca": "fix-ca",
  "the-dh-parameters": "fix-dh",
} as const;
const FIXES = {
  denied: "fix-denied",
  invalid: "fix-invalid",
  missing: null,
  unnamed: null,
} as const;

function isKey({ message }: NginxError): boolean {
  return ["certificate key", "PrivateKey"].some((words) => message.includes(words));
}

/** What the file is to nginx, by the directive that names it. */
function partOf(directive: string | undefined, error: NginxError): keyof typeof PARTS {
  if (directive === "ssl_dhparam") return "the-dh-parameters";
  if (/(?:trusted|client)_certificate$/.test(directive ?? "")) return "the-ca";
  return isKey(error) ? "the-key" : "the-certificate";
}

function kindOf({ errno, name }: NginxError): "missing" | "denied" | "invalid" | "unnamed" {
  if (name === null) return "unnamed";
  return errno === 2 ? "missing" : errno === 13 ? "denied" : "invalid";
}
