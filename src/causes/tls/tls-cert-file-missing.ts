import type { NginxError } from "../../case/codes/nginx.ts";
import type { Fact } from "../../case/facts.ts";
import { refusedStarts, START_EVIDENCE } from "../ask/refused-starts.ts";
import { placeOf } from "../ask/start-command.ts";
import { volumeKeyFor } from "../ask/volumes.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

const text = {
  missing:
    "nginx does not start, because it cannot open the certificate {path}: no such file in the container of `{service}`.",
  "missing-on-machine":
    "nginx does not start, because it cannot open the certificate {path}: there is no such file.",
  denied: "nginx does not start, because it may not read the certificate {path}.",
  invalid: "nginx does not start, because the certificate {path} is not usable: {message}",
  unnamed: "nginx does not start, because a server with TLS has no certificate: {message}",
  fix: "Mount or copy the certificate to {path}, or correct the path. Of Let's Encrypt mount all of /etc/letsencrypt: the files in `live` are links into `archive`. Where certificates are made only at deployment, give this check a self-signed stand-in.",
  "fix-on-machine":
    "Put the certificate at {path} (`certbot certificates` lists those of Let's Encrypt), or correct the path. `nginx -t` checks it without starting.",
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
      const named = view
        .of("nginx.directive", service)
        .filter(({ body }) => line.body.name !== null && body.args.includes(line.body.name));
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
          text: kindOf(line.body),
          params: { path: shown, service, message: line.body.message },
        },
        fix: { text: "fix", params: { path: shown } },
      };
    });
  },
});

/** nginx says seldom where a certificate is wanted; the directive that names it does. */
function placesOf(line: Fact<"nginx.error">, named: readonly Fact<"nginx.directive">[]) {
  const found = named.flatMap(({ seen }) => seen.place ?? []);
  return found.length > 0 || !line.seen.place ? found : [line.seen.place];
}

function kindOf({ errno, name }: NginxError): "missing" | "denied" | "invalid" | "unnamed" {
  if (name === null) return "unnamed";
  return errno === 2 ? "missing" : errno === 13 ? "denied" : "invalid";
}
