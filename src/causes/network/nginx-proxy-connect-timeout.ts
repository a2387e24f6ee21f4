import { isExcerpt } from "../../case/is-excerpt.ts";
import { answeredAgain } from "../ask/ends/answered-again.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { type FailedConnect, failedConnects } from "../ask/hops/failed-connects.ts";
import { hopAt, targetInWords, triedAt } from "../ask/hops/hop-at.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "nginx-proxy-connect-timeout",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    "nginx.route",
    "compose.service",
    "container.network",
    "dns.answer",
    "tcp.connect",
    "nginx.access",
  ],
  text: {
    nobody:
      "nginx tried to connect to {target}, and nothing came back, not even a refusal: no container of this stack has the address {address}.",
    "nobody-on-machine":
      "nginx tried to connect to {target}, and nothing came back, not even a refusal: nothing that was seen has the address {address}.",
    held: "nginx tried to connect to {target}, which is `{service}`, and nothing came back, not even a refusal.",
    summary:
      "nginx tried to connect to {target}, and nothing came back, not even a refusal: no machine has this address, or something on the way drops the packets.",
    name: "Write the name of the backend's service instead of the address. An address belongs to a container only until it is made anew.",
    "name-on-machine": "Write the address that the backend has now.",
    find: "Ask from where nginx stands (`docker compose exec {proxy} …`) whether {target} can be reached. Look for a wrong address first, then for a firewall in between. A longer `proxy_connect_timeout` does not help.",
    "find-on-machine":
      "Ask from the machine on which nginx runs (`curl -v --max-time 5 http://{target}/`) whether {target} can be reached. Look for a wrong address first, then for a firewall in between. A longer `proxy_connect_timeout` does not help.",
  },
  doc: {
    title: "Nothing answers where nginx connects",
    what: "A machine that is there answers a connection attempt at once, with yes or with a refusal. When neither comes, the packets are lost: the address belongs to nobody, or a firewall drops them. nginx gives up after proxy_connect_timeout (60 s unless set) and answers 504.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there the connection was made, and the answer did not come",
      "host-firewall-blocks": "there the address is known to be alive and to listen",
      "backend-accept-queue-full": "there the backend listens, and its queue is full",
      "stale-upstream-ip": "there the address was the backend's once",
    },
  },
  judge(view) {
    const all = failedConnects(view, "connect-timed-out", "connect-unreachable");
    const lasting = all.filter((failed) => !isReachedSince(view, failed));
    return lasting.map((failed) => {
      const { line, address, holder } = failed;
      const hop = hopAt(view, failed);
      const tried = triedAt(view, failed, hop);
      const isLost = tried?.body.result === "timed-out" || tried?.body.result === "unreachable";
      const known = holder === null && view.looked("container.network");
      const isLiteral = hop?.host === address && !address.includes(":");
      // Within its own network, the kernel asks who has the address, and gives up by itself (113).
      if (line.body.code === "connect-unreachable" && !(isLiteral && known)) return SILENT;
      const proxy = view.plan.proxy?.service ?? line.subject;
      const target = targetInWords(failed, hop);
      const service = holder ?? hop?.service ?? null;
      return {
        is: "cause",
        confidence: known && isLost ? "certain" : "likely",
        subject: service ?? proxy,
        effects: backendEffects(view, service, "unreachable", "refused"),
        from: backendEffects(view, service, "unreachable"),
        cites: [line, ...(tried ? [tried] : [])],
        places: hop ? [hop.place] : [],
        summary: summaryOf(failed, target, known),
        fix:
          isLiteral && holder === null
            ? { text: "name", params: {} }
            : { text: "find", params: { proxy, target } },
      };
    });
  },
});

/** In a log: whoever answers the same request since has the address, and nothing is in between. */
function isReachedSince(
  view: Parameters<typeof answeredAgain>[0],
  { address: host, port, line }: FailedConnect,
): boolean {
  return isExcerpt(view) && answeredAgain(view, { host, port }, line.body.code) === "for-good";
}

function summaryOf({ address, holder }: FailedConnect, target: string, known: boolean) {
  if (holder !== null) return { text: "held", params: { target, service: holder } } as const;
  if (known) return { text: "nobody", params: { target, address } } as const;
  return { text: "summary", params: { target } } as const;
}
