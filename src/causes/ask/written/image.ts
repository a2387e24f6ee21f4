import { hasOwnMain, serviceOf, type Written } from "./evidence.ts";

/** What is known of the programs in a service's image. */
export interface WrittenImage {
  /** Base or image as written, with its tag. */
  readonly base: string;
  /** All that the Dockerfile does, one text. */
  readonly said: string;
  /** Everything installed comes from the distribution's packages, by name. */
  readonly plain: boolean;
}

/** null where the image is not known well enough to say that something is not in it. */
export function imageOf(view: Written, service: string): WrittenImage | null {
  const composed = serviceOf(view, service);
  if (!composed) return null;
  if (composed.body.build === null) {
    const base = composed.body.image;
    return base === null ? null : { base, said: "", plain: true };
  }
  const steps = view.of("dockerfile.instruction", service).filter(({ body }) => body.final);
  const from = steps.find(({ body }) => body.instruction === "FROM");
  const base = from?.body.args[0];
  if (base === undefined || base.includes("$")) return null;
  const texts = steps
    .filter(({ body }) => ["RUN", "COPY", "ADD"].includes(body.instruction))
    .map(({ seen }) => seen.quote ?? "");
  // A quote that was cut hides what follows.
  if (texts.some((text) => text.endsWith("…"))) return null;
  const plain = texts
    .filter((text) => text.startsWith("RUN"))
    .flatMap((text) => text.replace(/^RUN\s+/, "").split(/&&|;|\n/))
    .every((command) => isPlain(command.replace(/\\\s*$/, "").replace(/^[\s\\]+/, "")));
  return { base, said: texts.join("\n"), plain };
}

/** Commands that bring no program but those whose package they name. */
const PLAIN =
  /^(?:apt-get|apt|apk|rm|mkdir|chmod|chown|useradd|adduser|addgroup|groupadd|echo|ln|sed|touch|install|set|true|cd|export|printf)\b|^$|^--/;

function isPlain(command: string): boolean {
  return PLAIN.test(command.trim()) && !/\$\(|`|\|\s*(?:ba)?sh\b/.test(command);
}

/** Debian and what is built on it without extras; none of them brings curl or wget. */
const BARE =
  /^(?:docker\.io\/)?(?:library\/)?(?:debian(?::|$)|ubuntu(?::|$)|(?:python|node|ruby|golang|openjdk|eclipse-temurin|php|rust):[\w.-]*slim)/;
const ALPINE =
  /^(?:docker\.io\/)?(?:library\/)?(?:alpine(?::|$)|(?:python|node|ruby|golang):[\w.-]*alpine)/;

/** Of programs whose place is known: whether the image certainly has none of this name. */
export function certainlyLacks(image: WrittenImage, tool: string): boolean {
  if (!["curl", "wget"].includes(tool)) return false;
  if (!image.plain && !isOnlyLanguage(image.said)) return false;
  if (new RegExp(`\\b${tool}\\b`).test(image.said)) return false;
  if (BARE.test(image.base)) return true;
  // busybox is wget on Alpine.
  return tool === "curl" && ALPINE.test(image.base);
}

/** Packages of a language bring no curl or wget. */
function isOnlyLanguage(said: string): boolean {
  return said
    .split("\n")
    .filter((text) => text.startsWith("RUN"))
    .flatMap((text) => text.replace(/^RUN\s+(?:--\S+\s+)*/, "").split(/&&|;/))
    .every(
      (command) =>
        isPlain(command.trim().replace(/^\\\s*/, "")) ||
        /^\s*(?:python[\d.]* -m )?(?:pip3?|npm|yarn|pnpm|npx|bundle|poetry|uv)\s/.test(command),
    );
}

/** Servers that come in packages of their own; a package of that name is the only way to have one. */
const SERVERS = new Set(["gunicorn", "uvicorn", "hypercorn", "daphne", "celery", "node", "nginx"]);

/** A server that a bare distribution has only when a package with its name is installed. */
export function certainlyLacksServer(image: WrittenImage, program: string): boolean {
  if (!SERVERS.has(program) || !image.plain || /COPY --from|ADD http/.test(image.said))
    return false;
  const bare = /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|alpine)(?::|$)/;
  return bare.test(image.base) && !image.said.includes(program);
}

const NGINX = /(?:^|\/)(?:nginx|nginx-unprivileged|openresty|nginx-alpine)(?:[:@]|$)/;

/** Whether the service runs an image of nginx, or one that is built from it and starts it. */
export function isNginxBase(view: Written, service: string): boolean {
  const image = imageOf(view, service);
  return image !== null && NGINX.test(image.base);
}

/** An nginx on Alpine that listens at this port on IPv4 only. */
export function isAlpineNginx(view: Written, service: string, port: number): boolean {
  const image = imageOf(view, service);
  if (!image || !isNginxBase(view, service) || !image.base.includes("alpine")) return false;
  // GNU wget tries every address.
  if (/apk add[^&;]*\bwget\b/.test(image.said)) return false;
  const lines = view.of("nginx.directive", service);
  // The image's own default.conf listens on both.
  const isWhole =
    hasOwnMain(view, service) ||
    lines.some(({ seen }) => seen.place?.remote?.startsWith("/etc/nginx/conf.d/default.conf"));
  const listens = lines
    .filter(({ body }) => body.name === "listen")
    .map(({ body }) => body.args[0] ?? "");
  const isAsked = listens.some((one) => new RegExp(`(?:^|:)${port}$`).test(one));
  return isWhole && isAsked && !listens.some((one) => one.startsWith("["));
}
