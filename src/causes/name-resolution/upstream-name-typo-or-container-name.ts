import type { Fact } from "../../case/facts.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { HOST_NAMES } from "../ask/hops/host-gateway.ts";
import { isHostsFileName } from "../ask/names/hosts-file.ts";
import { nearestName } from "../ask/names/nearest-name.ts";
import { allNames, serviceAt } from "../ask/names/service-names.ts";
import { unresolvedNames } from "../ask/names/unresolved.ts";
import { unresolvedEffects } from "../ask/names/unresolved-effects.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { placesOf, serviceOf, started } from "../ask/written/evidence.ts";
import { dnsNames, foreignNetwork, needsPeer, peerNamed } from "../ask/written/peers.ts";
import { upstreams } from "../ask/written/upstreams.ts";
import { defineCause, SILENT, type View } from "../define.ts";

type Evidence = View<"nginx.error" | "compose.service" | "container.network">;

export default defineCause({
  id: "upstream-name-typo-or-container-name",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error", "compose.service"],
  wants: ["container.network"],
  text: {
    summary:
      "nginx looks for a host named `{name}`, but no service, container or alias in this stack has that name.",
    near: "nginx looks for a host named `{name}`, but nothing in this stack has that name; there is `{nearest}`.",
    fix: "Use a name that the compose file has: {names}.",
    rename: "Write `{nearest}` instead of `{name}` in the nginx configuration.",
    foreign:
      "nginx looks for a host named `{name}`, which no service of this stack has. Unless a container of another project on network {network} has it, nginx does not find it.",
    machine:
      "nginx looks for the machine itself, as `{name}`, and that name has no address in its container: so it does not start. Docker Desktop makes one by itself; an engine on Linux only for the services that ask for it.",
    gateway:
      'Give `{service}` the name: `extra_hosts: ["{name}:host-gateway"]`. The program on the machine must then listen on the address of Docker\'s bridge too, not on 127.0.0.1 alone. If a service of this stack is meant, write its name.',
    outside:
      "nginx looks for a host named `{name}`, which is none of this stack, and gets no address for it: so it does not start.",
    reach:
      "See whether the name is right, and whether it can be resolved from this machine at all: names of private networks (a cloud's, a VPN's) are known only there. If a service of this stack is meant, write its name.",
    known: "`{name}` is the name of a service of this stack",
  },
  doc: {
    title: "nginx names a host that does not exist",
    what: 'Docker\'s DNS knows services, container names and network aliases, and nothing else. With another name nginx ends at start with "host not found in upstream", or answers 502 where the name is looked up per request.',
    confusedWith: {
      "upstream-host-not-found-service-down": "there the name is right and its service is down",
      "networks-not-shared": "there the name is right, but its service is on another network",
    },
  },
  inspect(view) {
    const lines = new Set<string>();
    return upstreams(view).flatMap((upstream) => {
      const { host: name, place, line, proxy, pass } = upstream;
      const service = serviceOf(view, proxy);
      if (!service || peerNamed(view, name) || !needsPeer(service, name)) return [];
      const places = placesOf(place, pass.seen.place);
      if (!places || lines.has(`${place.file}:${place.line}:${name}`)) return [];
      lines.add(`${place.file}:${place.line}:${name}`);
      const names = [...new Set(started(view).flatMap(dnsNames))].filter((one) => one !== proxy);
      const nearest = nearestName(name, names);
      const network = foreignNetwork(service);
      const isForeign = network !== null && nearest === null;
      return {
        severity: isForeign ? "warning" : "error",
        subject: proxy,
        cites: [line],
        places,
        summary: isForeign
          ? { text: "foreign", params: { name, network } }
          : nearest
            ? { text: "near", params: { name, nearest } }
            : { text: "summary", params: { name } },
        fix: nearest
          ? { text: "rename", params: { name, nearest } }
          : { text: "fix", params: { names: names.join(", ") } },
        edits: nearest ? rewrite(place, name, nearest) : [],
      };
    });
  },
  judge(view) {
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      if (serviceAt(view, name) !== null) {
        return { is: "cleared", because: { text: "known", params: { name } } };
      }
      if (name.includes(".") && fatal) return outside(view, name, line);
      // At run time nginx asks its `resolver` alone, which has a cause of its own.
      if (isHostsFileName(view, line.subject, name) || name.includes(".")) return SILENT;
      return unknown(view, name, fatal, line);
    });
  },
});

/** A name without a dot, which only Docker's DNS could have. */
function unknown(view: Evidence, name: string, fatal: boolean, line: Fact<"nginx.error">) {
  const names = allNames(view);
  const nearest = nearestName(name, names);
  // A service of a profile that is off stands in the files only.
  const isAll = view.all("compose.service").some(({ body }) => body.places[""]);
  if (!isAll && !nearest) return SILENT;
  return {
    is: "cause",
    confidence: isAll ? "certain" : "likely",
    subject: view.plan.proxy?.service ?? line.subject,
    effects: unresolvedEffects(view, fatal),
    cites: [line],
    places: line.seen.place ? [line.seen.place] : [],
    ...(nearest
      ? ({
          summary: { text: "near", params: { name, nearest } },
          fix: { text: "rename", params: { name, nearest } },
          edits: rewrite(line.seen.place, name, nearest),
        } as const)
      : ({
          summary: { text: "summary", params: { name } },
          fix: { text: "fix", params: { names: [...new Set(names)].join(", ") } },
        } as const)),
  } as const;
}

/** A name of the machine, or of somebody else's DNS, without which nginx does not start. */
function outside(view: Evidence, name: string, line: Fact<"nginx.error">) {
  const service = line.subject;
  const isMachine = HOST_NAMES.has(name);
  return {
    is: "cause",
    confidence: isMachine ? "certain" : "likely",
    subject: view.plan.proxy?.service ?? service,
    effects: unresolvedEffects(view, true),
    cites: [line],
    places: [...(line.seen.place ? [line.seen.place] : []), ...placeOf(view, service, "")],
    ...(isMachine
      ? ({
          summary: { text: "machine", params: { name } },
          fix: { text: "gateway", params: { service, name } },
        } as const)
      : ({
          summary: { text: "outside", params: { name } },
          fix: { text: "reach", params: {} },
        } as const)),
  } as const;
}
