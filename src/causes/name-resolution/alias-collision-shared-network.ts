import type { Fact } from "../../case/facts.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { failedConnects, holderOf } from "../ask/hops/failed-connects.ts";
import { type Hop, hopsOf } from "../ask/hops/hops.ts";
import { aliasPlaces, isStrange } from "../ask/requests/strange-answers.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";

type Evidence = View<"nginx.error" | "container.network" | "compose.service" | "listener">;

export default defineCause({
  id: "alias-collision-shared-network",
  layer: "name-resolution",
  severity: "error",
  needs: ["dns.answer", "container.network"],
  wants: ["nginx.route", "nginx.error", "compose.service", "listener"],
  text: {
    summary:
      "Docker's DNS gives two answers for `{host}`: `{service}` ({mine}) and `{other}` ({theirs}), which has the same name on their network. nginx takes turns, so a part of the requests goes to the wrong one.",
    foreign:
      "Docker's DNS gives {theirs} for `{host}` too, an address that no container of this stack has: another project on the network {network} uses the same name. nginx takes turns, so a part of the requests goes to the wrong one.",
    rename:
      "Take the alias `{host}` away from `{other}` (`networks:` … `aliases:`), or give nginx a name that only `{service}` has.",
    unique:
      "Give `{service}` an alias of its own on the network {network} (`aliases:`) and use that in nginx, or keep it off the shared network.",
  },
  doc: {
    title: "Two containers have the name that nginx asks for",
    what: "On one network several containers may have the same alias. Docker's DNS then answers with all of their addresses, and nginx takes turns between them. When they are not the same application, some requests get a 404, a refusal or a foreign page, and the next one works.",
    confusedWith: {
      "stale-upstream-ip": "there nginx uses an address that the name no longer has",
      "location-uri-double-or-stripped-prefix": "there every request is wrong, not one of two",
    },
  },
  judge(view) {
    const names = new Map(hopsOf(view).map((hop) => [hop.host, hop]));
    return [...names.values()].flatMap((hop) => {
      const answer = view.all("dns.answer").find(({ body }) => body.name === hop.host);
      const addresses = answer?.body.addresses ?? [];
      const { service } = hop;
      if (!answer || service === null) return [];
      const mine = addresses.filter((address) => holderOf(view, address) === service);
      const strange = addresses.filter((address) => isStrange(view, hop, address));
      return strange.slice(0, 1).map((theirs) => finding(view, hop, answer, mine, theirs));
    });
  },
});

function finding(
  view: Evidence,
  { host, service, place }: Hop,
  answer: Fact<"dns.answer">,
  mine: readonly string[],
  theirs: string,
) {
  const own = service ?? "";
  const other = holderOf(view, theirs);
  const proxy = view.plan.proxy?.service ?? answer.subject;
  const [network] = view.of("container.network", own);
  const lines = failedConnects(view, "connect-refused", "connect-unreachable", "connect-timed-out");
  const failed = lines.filter(({ address }) => address === theirs).map(({ line }) => line);
  const params = {
    host,
    service: own,
    theirs,
    mine: mine.join(", "),
    other: other ?? "",
    network: network?.body.network ?? "",
  };
  return {
    is: "cause",
    confidence: other === null ? "likely" : "certain",
    subject: other ?? own,
    effects: [
      ...backendEffects(view, service, "app-rejected", "server-error"),
      { effect: "wrong-route", on: proxy },
      ...(failed.length > 0 ? backendEffects(view, service, "refused", "unreachable") : []),
    ],
    cites: [answer, ...view.of("container.network", other ?? own), ...failed],
    places:
      other === null
        ? [place]
        : [
            ...aliasPlaces(view, other, host),
            ...placeOf(view, other, "networks"),
            ...placeOf(view, other, ""),
            place,
          ],
    summary: { text: other === null ? "foreign" : "summary", params },
    fix: { text: other === null ? "unique" : "rename", params },
  } as const;
}
