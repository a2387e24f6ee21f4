import { heldUp } from "../ask/starts/held-up.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { keyPlace, placesOf, started } from "../ask/written/evidence.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "external-network-missing",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service", "container.state"],
  text: {
    missing:
      "The network {network}, which compose is told to find (`external`), does not exist on this machine. So nothing is started.",
    written:
      "`{service}` is on network {network}, which is made outside of this stack: where nobody has made it, compose starts nothing.",
    fix: "Make it first (`docker network create {network}`), or let this stack make it: without `external: true`.",
  },
  doc: {
    title: "A network of somebody else is not there",
    what: "With `external: true`, compose uses a network that exists already and refuses to start where it does not. Files alone cannot tell whether it does.",
    confusedWith: {
      "networks-not-shared":
        "there the networks exist, and nginx and backend are on different ones",
    },
  },
  inspect(view) {
    const told = new Set<string>();
    return started(view).flatMap((service) =>
      service.body.networks.flatMap(({ name: network, external, madeAs }) => {
        const places = placesOf(keyPlace(service, `networks.${network}`, "networks"));
        if (external !== true || !places || told.has(network)) return [];
        told.add(network);
        return {
          severity: "note" as const,
          subject: service.subject,
          cites: [service] as const,
          places,
          summary: { text: "written", params: { service: service.subject, network } } as const,
          fix: { text: "fix", params: { network: madeAs ?? network } } as const,
        };
      }),
    );
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, what: network } = failure.body;
      if (code !== "network-missing") return [];
      const on = view
        .all("compose.service")
        .filter(({ body }) => body.networks.some(({ external }) => external === true));
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: failure.subject,
          effects: heldUp(view, failure),
          cites: [failure],
          places: [
            ...(failure.seen.place ? [failure.seen.place] : []),
            ...on.flatMap(({ subject }) => placeOf(view, subject, "networks")),
          ],
          summary: { text: "missing", params: { network } },
          fix: { text: "fix", params: { network } },
          command: `docker network create ${network}`,
        } as const,
      ];
    });
  },
});
