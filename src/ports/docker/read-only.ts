import { type Audit, commandShown } from "../audit.ts";
import { type Docker, EngineError } from "../docker.ts";

/**
 * An engine that is asked only. Whatever would create, start, change or remove something rejects
 * with `EngineError` before the engine hears of it; a program runs in a container only where
 * `mayRun` knows that it just looks. Every call is written down, refused ones too.
 */
export function readOnly(
  docker: Docker,
  mayRun: (argv: readonly string[]) => boolean,
  audit: Audit,
): Docker {
  const noted =
    <A extends readonly unknown[], R>(line: (...args: A) => string, call: (...args: A) => R) =>
    (...args: A): R => {
      audit.note(line(...args));
      return call(...args);
    };
  const refused = (what: string) => async (): Promise<never> => {
    audit.note(`not done: ${what}`);
    throw new EngineError(`${what} is not done on a system that others run`, null);
  };
  return {
    endpoint: docker.endpoint,
    local: docker.local,
    ping: noted(() => "GET /_ping", docker.ping),
    version: noted(() => "GET /version", docker.version),
    info: noted(() => "GET /info", docker.info),
    containers: noted((labels) => `GET /containers/json ${labels.join(" ")}`, docker.containers),
    inspect: noted((id) => `GET /containers/${short(id)}/json`, docker.inspect),
    image: noted((ref) => `GET /images/${ref}/json`, docker.image),
    logs: noted((id) => `GET /containers/${short(id)}/logs`, docker.logs),
    events: noted((labels) => `GET /events ${labels.join(" ")}`, docker.events),
    files: noted((id, path) => `GET /containers/${short(id)}/archive ${path}`, docker.files),
    list: noted((what) => `GET /${what}s`, docker.list),
    exec: (id, argv, options) => {
      const line = `docker exec ${short(id)} ${commandShown(argv)}`;
      if (!mayRun(argv)) return refused(line)();
      audit.note(line);
      return docker.exec(id, argv, options);
    },
    pipe: refused("opening a program's input in a container"),
    sidecar: refused("starting a container"),
    companion: refused("starting a container"),
    remove: refused("removing something"),
    tag: refused("naming an image"),
    swarm: {
      services: noted(() => "GET /services", docker.swarm.services),
      tasks: noted(() => "GET /tasks", docker.swarm.tasks),
      logs: noted((task) => `GET /tasks/${task}/logs`, docker.swarm.logs),
      network: noted((name) => `GET /networks/${name}`, docker.swarm.network),
    },
  };
}

function short(id: string): string {
  return /^[0-9a-f]{64}$/.test(id) ? id.slice(0, 12) : id;
}
