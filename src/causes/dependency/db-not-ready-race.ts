import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "db-not-ready-race",
  layer: "dependency",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` ended at its start, because `{dependency}` did not accept connections yet. `{dependency}` was ready later, but nothing started `{service}` again in time.",
    likely:
      "`{service}` ends at its start, because `{dependency}` does not accept connections, and nothing makes `{service}` wait until it does.",
    down: "`{service}` ends at its start, because `{dependency}` accepts no connections: `{dependency}` itself is {state}.",
    fix: "Give `{dependency}` a healthcheck that asks it over the network, and let `{service}` wait for it (`depends_on: {dependency}: condition: service_healthy`). `depends_on` alone waits only until the container is started.",
    "fix-on-machine":
      "Let systemd start `{service}` after `{dependency}` (`After=` in its unit) and start it again when it fails (`Restart=on-failure`, `RestartSec=3`); best let `{service}` itself try again until the database answers.",
    mend: "Get `{dependency}` to run first; then let `{service}` wait for it (`depends_on: {dependency}: condition: service_healthy`).",
    "mend-on-machine":
      "Get `{dependency}` to run first; then let systemd start `{service}` after it (`After=` in its unit) and again when it fails (`Restart=on-failure`).",
  },
  doc: {
    title: "The backend starts faster than its database",
    what: "The backend connects to its database while it starts. A database needs some seconds before it listens, above all at its first start, and refuses connections until then. The backend gives up, and nginx finds nobody.",
    confusedWith: {
      "import-time-exception": "there no other service is involved",
      "db-schema-missing":
        "there the database server answers, and lacks a table or the whole database",
      "upstream-wrong-port": "there it is nginx that is refused",
    },
  },
  judge(view) {
    return endsBecause(view, "dependency-refused").map((ended) => {
      const { service, reason } = ended;
      const { dependency, later, down } = reason;
      const { origin } = reason.exception;
      const isDown = down !== null && down.body.status !== "running" && !later;
      const params = { service, dependency };
      return {
        ...neverServed(ended, ...(later ? [later] : []), ...(down ? [down] : [])),
        confidence: later ? "certain" : "likely",
        // A dependency that never came up has a cause of its own, and that one is the root.
        from: [{ effect: "not-started", on: dependency }],
        places: [
          ...placeOf(view, service, `depends_on.${dependency}`),
          ...placeOf(view, service, "depends_on"),
          ...placeOf(view, service, ""),
          ...(origin ? [origin] : []),
        ],
        summary: isDown
          ? { text: "down", params: { ...params, state: down.body.status } }
          : { text: later ? "summary" : "likely", params },
        fix: { text: isDown ? "mend" : "fix", params },
      };
    });
  },
});
