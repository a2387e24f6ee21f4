import { closingLine, lostExchanges } from "../ask/ends/lost.ts";
import { duringExchange } from "../ask/requests/exchanges.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "dev-autoreload-on-upload",
  layer: "application",
  severity: "error",
  needs: ["app.log", "http.exchange"],
  wants: ["nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "`{service}` runs under `{server}`, which starts it again when a file changes. {request} changes one ({file}), so the process is stopped in the middle of the request.",
    fix: "Run `{service}` without the watcher wherever others use it: `node server.js`, `strapi start`, uvicorn without `--reload`. For development let it ignore the folder that uploads are written to (nodemon `ignore`, `--reload-exclude`).",
  },
  doc: {
    title: "The upload makes a development server restart",
    what: "Watchers (nodemon, node --watch, strapi develop, --reload) start the program again when a file changes. An upload writes a file into a watched folder: the process is stopped while it still works on the request, nginx answers 502, and the file is there.",
    confusedWith: {
      "process-exit-in-handler": "there no watcher says that it starts the program again",
      "worker-oom-killed": "there the kernel counts a process killed for memory",
    },
  },
  judge(view) {
    const lost = lostExchanges(view);
    const services = [...new Set(view.all("app.log").map(({ subject }) => subject))];
    return services.flatMap((service) => {
      const restarts = view.of("app.log", service).filter(({ body }) => body.code === "reloading");
      const found = lost
        .filter(({ body }) => (body.backend ?? service) === service)
        .flatMap((exchange) => {
          const restart = restarts.find(({ seen }) => duringExchange(exchange, seen.at, 1500));
          return restart?.body.code === "reloading" ? [{ exchange, restart, ...restart.body }] : [];
        })[0];
      if (!found) return [];
      const { exchange, restart, server, file } = found;
      const line = closingLine(view, exchange);
      const request = `${exchange.body.method} ${exchange.body.path}`;
      return {
        is: "cause" as const,
        confidence: exchange.body.logged ? ("likely" as const) : ("certain" as const),
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "refused", on: service },
        ] as const,
        cites: [restart, ...(line ? [line] : []), exchange] as const,
        places: startCommandPlaces(view, service),
        summary: {
          text: "summary",
          params: { service, server, request, file: file ?? phrase("not-said-which") },
        } as const,
        fix: { text: "fix", params: { service } } as const,
      };
    });
  },
});
