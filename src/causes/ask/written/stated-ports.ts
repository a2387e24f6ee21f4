import type { Service, Written } from "./evidence.ts";
import { exposedPorts, plannedBackend } from "./hops.ts";

/** Variables by which servers are told where to listen, or given options that may say so. */
const LISTENS =
  /(?:^|_)(?:PORTS?|LISTEN|BIND|ADDR|ADDRESS|OPTS)$|^(?:ASPNETCORE|DOTNET)_URLS$|^(?:JAVA_TOOL|JDK_JAVA)_OPTIONS$|^SPRING_APPLICATION_JSON$/;
/** Variables that name the port of somebody else. */
const OTHERS =
  /^(?:DB|DATABASE|POSTGRES\w*|PG|MYSQL|MARIADB|MONGO\w*|REDIS|CACHE|MEMCACHED?|RABBIT\w*|AMQP|MQ|KAFKA|NATS|SMTP|E?MAIL\w*|ELASTIC\w*|ES|MINIO|S3|CELERY|STATSD|SENTRY)_/;
const SPEAKING = new Set(["ENV", "ARG", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);

/** What the Dockerfile exposes, where nothing else says, or may say, that it listens on this port. */
export function onlyExposed(
  view: Written,
  service: Service,
  port: number,
): ReturnType<typeof exposedPorts> {
  return mayBeToldPort(view, service, port) ? null : exposedPorts(view, service);
}

function mayBeToldPort(view: Written, { subject, body }: Service, port: number): boolean {
  const planned = plannedBackend(view);
  if (planned?.service === subject && planned.port === port) return true;
  // What values they have is not kept.
  if (body.environment.some((name) => LISTENS.test(name) && !OTHERS.test(name))) return true;
  if (body.ports.some(({ container }) => container === port)) return true;
  const steps = view
    .of("dockerfile.instruction", subject)
    .filter((step) => step.body.final && SPEAKING.has(step.body.instruction))
    .map((step) => step.body.args.join(" "));
  const { command, entrypoint, healthcheck } = body;
  const words = [...(command ?? []), ...(entrypoint ?? []), ...(healthcheck?.test ?? []), ...steps];
  const isTold = new RegExp(String.raw`(?<![\d.])${port}(?![\d.])`);
  return words.some((text) => isTold.test(text) || /port[=\s:]+\S*\$/i.test(text));
}
