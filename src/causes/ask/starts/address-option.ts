import type { View } from "../../define.ts";
import { startWords } from "./start-words.ts";

/** How servers are told on their command line to listen on all addresses, by their own manuals. */
const OPTIONS: readonly (readonly [program: RegExp, option: string])[] = [
  [word("gunicorn|hypercorn"), "--bind 0.0.0.0:PORT"],
  [word("waitress-serve"), "--listen=0.0.0.0:PORT"],
  [word("daphne"), "--bind 0.0.0.0"],
  [word(String.raw`(?:manage\.py )?runserver`), "0.0.0.0:PORT"],
  [word("rails s(?:erver)?"), "--binding 0.0.0.0"],
  [word("rackup|uvicorn|vite|ng serve|webpack serve|webpack-dev-server"), "--host 0.0.0.0"],
  [word("flask(?: .*)? run|flask|fastapi (?:run|dev)"), "--host 0.0.0.0"],
  [word("puma"), "--bind tcp://0.0.0.0:PORT"],
  [word("php -S"), "0.0.0.0:PORT"],
  [word("next (?:dev|start)"), "--hostname 0.0.0.0"],
];

/** Words of a command that start a program, not a part of some path. */
function word(names: string): RegExp {
  return new RegExp(String.raw`(?:^|[\s/"'])(?:${names})(?=["'\s]|$)`);
}

/**
 * Servers that are started by their command alone, as they call themselves in their logs. Others
 * (uvicorn, Flask's own) are as often started by the code of the application.
 */
const STARTED_BY_COMMAND = ["gunicorn", "django"];

type Files = View<"compose.service" | "dockerfile.instruction" | "app.log">;

/**
 * The option with which the server of a service listens on all addresses at this port; null where
 * the server is not known, like a program whose own code or settings say where it listens.
 */
export function addressOption(view: Files, service: string, port: number): string | null {
  const known = optionOf(startWords(view, service).words.join(" "), port);
  if (known !== null) return known;
  const said = view
    .of("app.log", service)
    .findLast(({ body }) => body.code === "listening" && body.port === port);
  if (said?.body.code !== "listening") return null;
  const { server } = said.body;
  if (!STARTED_BY_COMMAND.includes(server)) return null;
  return optionOf(server === "django" ? "runserver" : server, port);
}

/** The same for a server that is known by its name, or by the line that starts it. */
export function optionOf(started: string, port: number): string | null {
  const found = OPTIONS.find(([program]) => program.test(started));
  return found ? found[1].replace("PORT", String(port)) : null;
}
