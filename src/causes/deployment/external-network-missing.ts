import { keyPlace, placesOf, started } from "../ask/written/evidence.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "external-network-missing",
  layer: "deployment",
  severity: "error",
  needs: ["compose.service"],
  text: {
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
      service.body.networks.flatMap(({ name: network, external }) => {
        const places = placesOf(keyPlace(service, `networks.${network}`, "networks"));
        if (external !== true || !places || told.has(network)) return [];
        told.add(network);
        return {
          severity: "note" as const,
          subject: service.subject,
          cites: [service] as const,
          places,
          summary: { text: "written", params: { service: service.subject, network } } as const,
          fix: { text: "fix", params: { network } } as const,
        };
      }),
    );
  },
  judge: () => SILENT,
});
