import { composed } from "../ask/names/service-names.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { clashes } from "../ask/written/clashes.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "host-port-already-allocated",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service"],
  text: {
    choose:
      "Publish another port of the host for one of them: the left number in `ports:` is free to choose.",
    clash:
      "`{service}` and `{other}` both publish host port {port}: only one of them can have it, and the other does not start.",
    profile:
      "`{service}` and `{other}` both publish host port {port}: with profile {profiles} turned on, only one of them can have it, and the other does not start.",
    summary:
      "`{service}` cannot start: port {port} of this machine is already in use by another process or container.",
    fix: "Stop what uses port {port} on this machine, or publish another port: the left number in `ports:` is free to choose.",
  },
  doc: {
    title: "A host port is already taken",
    what: '`ports: "8034:8034"` needs port 8034 of the host for itself. When something else listens there already, Docker cannot start the container.',
    confusedWith: {
      "backend-port-in-use-in-container": "there two servers in one container want the same port",
    },
  },
  inspect(view) {
    return clashes(view).map(({ service, other, port, profiles, places }) => {
      const params = { service: service.subject, other: other.subject, port };
      return {
        severity: profiles === null ? "error" : "warning",
        subject: service.subject,
        cites: [service, other],
        places,
        summary:
          profiles === null
            ? { text: "clash", params }
            : { text: "profile", params: { ...params, profiles } },
        fix: { text: "choose", params: {} },
      };
    });
  },
  judge(view) {
    const failures = view
      .all("compose.failure")
      .filter(({ body }) => body.code === "port-allocated");
    return failures.slice(0, 1).map((failure) => {
      const port = failure.body.what.split(":").at(-1) ?? "";
      const service = failure.subject || ownerOf(view.all("compose.service"), port);
      const index = composed(view, service)?.body.ports.findIndex(
        ({ host }) => String(host) === port,
      );
      const clash = clashes(view).find((one) => one.profiles === null && String(one.port) === port);
      if (clash) {
        const other = [clash.service, clash.other].find(({ subject }) => subject !== service);
        return {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: [{ effect: "not-started", on: service }],
          cites: [failure, clash.service, clash.other],
          places: clash.places,
          summary: { text: "clash", params: { service, other: other?.subject ?? "", port } },
          fix: { text: "choose", params: {} },
        } as const;
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [failure],
        places: [
          ...(index === undefined || index < 0 ? [] : placeOf(view, service, `ports.${index}`)),
          ...placeOf(view, service, "ports"),
        ],
        summary: { text: "summary", params: { service, port } },
        fix: { text: "fix", params: { port } },
      };
    });
  },
});

function ownerOf(
  services: readonly {
    readonly subject: string;
    readonly body: { readonly ports: readonly { readonly host: number | null }[] };
  }[],
  port: string,
): string {
  return (
    services.find(({ body }) => body.ports.some(({ host }) => String(host) === port))?.subject ?? ""
  );
}
