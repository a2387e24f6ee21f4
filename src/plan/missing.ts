import type { Discovered } from "./discover/discover.ts";
import type { NginxElsewhere } from "./discover/elsewhere.ts";
import type { BackendPlan, Missing, Plan } from "./plan.ts";

type Known = Pick<Plan, "compose" | "proxy" | "backend" | "health" | "upload">;

/** What neither config nor repository say for certain, each with the line of config that would. */
export function missingIn(plan: Known, found: Discovered): readonly Missing[] {
  const named = found.elsewhere?.is === "files" ? found.elsewhere.files : ["docker-compose.yml"];
  const compose = { key: "compose", say: `compose: [${named.join(", ")}]`, why: NO_COMPOSE };
  return [
    ...(plan.compose.files.length === 0 ? [compose] : []),
    ...proxyMissing(plan, found),
    ...backendMissing(plan, found),
    ...healthMissing(plan, found),
    ...uploadMissing(plan, found),
  ];
}

const NO_COMPOSE =
  "there is no compose file that docker compose would find: check needs one to run";

function proxyMissing({ proxy, compose }: Known, found: Discovered): readonly Missing[] {
  const { hostNginx, otherProxy, elsewhere, unseenProxy } = found;
  if (proxy === null && elsewhere !== null && compose.files.length > 0)
    return [notNamed(elsewhere)];
  if (proxy === null && unseenProxy !== null) {
    const { service, port, image, where } = unseenProxy;
    const why = `${service} has an image from elsewhere (${image}, ${where}): whether it is the proxy, and what it passes on, no file here tells`;
    return [{ key: "proxy.service", say: `proxy: {service: ${service}, port: ${port}}`, why }];
  }
  if (proxy === null) {
    const file = hostNginx?.conf.files[0];
    const why = file && `no service runs nginx; ${file} is for nginx of the host, which is not run`;
    return [{ key: "proxy.service", say: "proxy: {service: NAME}", ...(why ? { why } : {}) }];
  }
  if (otherProxy === null || proxy.conf.length > 0) return [];
  const why = `${proxy.service} runs ${otherProxy}, which is not nginx: its routes are not read`;
  return [{ key: "proxy.conf", say: "upload: {path: /PATH}, health: {proxied: /PATH}", why }];
}

/** nginx is there, and nobody asked for it. */
function notNamed(elsewhere: NginxElsewhere): Missing {
  const service = elsewhere.service ?? "";
  if (elsewhere.is === "profile") {
    const { profile } = elsewhere;
    const why = `service ${service}, which runs nginx, starts with profile ${profile} only`;
    return { key: "proxy.service", say: `profiles: [${profile}]`, why };
  }
  const { files } = elsewhere;
  const why = `service ${service}, which runs nginx, stands in ${files.at(-1) ?? ""} only`;
  return { key: "proxy.service", say: `compose: [${files.join(", ")}]`, why };
}

const PROTOCOLS: Readonly<Record<string, string>> = {
  fastcgi: "FastCGI",
  uwsgi: "uWSGI",
  scgi: "SCGI",
  grpc: "gRPC",
};

function backendMissing({ backend }: Known, found: Discovered): readonly Missing[] {
  if (backend === null) {
    return [{ key: "backend.service", say: "backend: {service: NAME, port: PORT}" }];
  }
  const guess = guessMissing(backend.service, found);
  // Whoever names the backend gives its port along.
  return guess.length > 0 ? guess : portMissing(backend, found);
}

/** A name is no proof where nobody can read what the proxy passes on. */
function guessMissing(service: string, found: Discovered): readonly Missing[] {
  const { backend, chosenAtRunTime, unseenProxy } = found;
  if (backend?.value !== service || backend.sure) return [];
  const say = "backend: {service: NAME, port: PORT}";
  if (chosenAtRunTime !== null) {
    const why = `nginx chooses the backend while it runs (${chosenAtRunTime}); ${service} is a guess`;
    return [{ key: "backend.service", say, why }];
  }
  if (unseenProxy === null) return [];
  const why = `no file here tells what ${unseenProxy.service} passes on; ${service} is a guess`;
  return [{ key: "backend.service", say, why }];
}

function portMissing(backend: BackendPlan, found: Discovered): readonly Missing[] {
  if (backend.port !== null) return [];
  const protocol = PROTOCOLS[found.backendProtocol ?? ""];
  if (protocol === undefined) {
    return [{ key: "backend.port", say: `backend: {service: ${backend.service}, port: PORT}` }];
  }
  const why = `${backend.service} speaks ${protocol}: it has no HTTP port that could be asked directly`;
  return [{ key: "backend.port", say: "health: {proxied: /PATH}", why }];
}

function healthMissing({ health }: Known, found: Discovered): readonly Missing[] {
  const isAsked = PROTOCOLS[found.backendProtocol ?? ""] === undefined;
  return [
    ...(health.direct === null && isAsked
      ? [{ key: "health.direct", say: "health: {direct: /PATH}" }]
      : []),
    ...(health.proxied === null
      ? [{ key: "health.proxied", say: "health: {proxied: /PATH}" }]
      : []),
  ];
}

function uploadMissing({ upload }: Known, found: Discovered): readonly Missing[] {
  if (upload !== null) return [];
  if (!found.upload) return [{ key: "upload.path", say: "upload: {path: /PATH}" }];
  const { path, field, method } = found.upload.value;
  const verb = method === "POST" ? "" : `, method: ${method}`;
  const say = `upload: {path: ${path}, field: ${field}${verb}}`;
  const why = `not posted unasked, since it is a guess: ${found.upload.why}`;
  return [{ key: "upload.path", say, why }];
}
