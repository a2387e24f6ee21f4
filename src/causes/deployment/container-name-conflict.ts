import { composed } from "../ask/names/service-names.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "container-name-conflict",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service", "container.state"],
  text: {
    summary:
      "`{service}` gets no container: another container on this machine has the name {name} already.",
    fix: "Leave `container_name` away: services reach each other by their service name, and compose then makes a name of its own. Or remove the other container (`docker rm -f {name}`) if nobody needs it.",
  },
  doc: {
    title: "A container name is already taken",
    what: "`container_name` asks for one name on the whole machine. When a container of another project, or an old one of the same stack, has it already, compose stops before it starts anything.",
    confusedWith: {
      "host-port-already-allocated": "there it is a port of the host that is taken",
      "service-not-started": "there the image or a network is missing",
    },
  },
  judge(view) {
    const failures = view
      .all("compose.failure")
      .filter(({ body }) => body.code === "name-conflict");
    return failures.slice(0, 1).map((failure) => {
      const name = failure.body.what;
      const owner = view.all("compose.service").find(({ body }) => body.containerName === name);
      const service = (owner?.subject ?? failure.subject) || name;
      // compose gives up for all services, not only for the one that it names.
      const held = view.all("container.state").filter(({ subject, body }) => {
        return subject !== service && (body.status === "absent" || body.status === "created");
      });
      const on = (subject: string) => ({ effect: "not-started", on: subject }) as const;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [on(service), ...held.map(({ subject }) => on(subject))],
        cites: [failure],
        places: [
          ...placeOf(view, service, "container_name"),
          ...(composed(view, service) ? placeOf(view, service, "") : []),
        ],
        summary: { text: "summary", params: { service, name } },
        fix: { text: "fix", params: { name } },
      };
    });
  },
});
