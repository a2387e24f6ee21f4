import { heldUp } from "../ask/starts/held-up.ts";
import { defineCause } from "../define.ts";

const CODES = { "addresses-taken": "taken", "addresses-exhausted": "exhausted" } as const;

export default defineCause({
  id: "network-addresses-taken",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["container.state"],
  text: {
    taken:
      "Docker cannot make the network {network}: the addresses that the compose file gives to it belong to another network of this machine. So nothing is started.",
    exhausted:
      "Docker cannot make the network {network}: all addresses that this machine has for networks are given away. So nothing is started.",
    "fix-taken":
      "Give the network another `subnet`, or none: then Docker takes addresses that are free. `docker network prune` removes networks that nobody uses any more.",
    "fix-exhausted":
      "Remove networks that nobody uses any more (`docker network prune`), most often those of stacks that were never taken down; or let Docker have smaller networks (`default-address-pools` in /etc/docker/daemon.json).",
  },
  doc: {
    title: "No addresses for the stack's network",
    what: "Each network of Docker has a range of addresses of its own. A range that the compose file states may overlap with another network of the machine, and a machine that has kept the networks of some thirty stacks has no range left. Compose then starts nothing.",
    confusedWith: {
      "external-network-missing": "there a network that compose is told to find does not exist",
      "networks-not-shared":
        "there the networks exist, and nginx and backend are on different ones",
      "host-port-already-allocated": "there a port is taken, and not the addresses of a network",
    },
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, what: network } = failure.body;
      if (code !== "addresses-taken" && code !== "addresses-exhausted") return [];
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: failure.subject,
          effects: heldUp(view, failure),
          cites: [failure],
          places: failure.seen.place ? [failure.seen.place] : [],
          summary: { text: CODES[code], params: { network } },
          fix: { text: `fix-${CODES[code]}`, params: {} },
          command:
            "docker network ls --quiet | xargs docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}'",
        } as const,
      ];
    });
  },
});
