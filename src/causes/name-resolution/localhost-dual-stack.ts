import { rewrite } from "../ask/configuration/edits.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { type FailedConnect, failedConnects } from "../ask/hops/failed-connects.ts";
import { hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "localhost-dual-stack",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "listener", "compose.service", "container.network"],
  text: {
    summary:
      "nginx asks `localhost:{port}`, which is two addresses: {used} and {other}. The backend listens on {used} only, so whenever it is {other}'s turn, nginx is refused.",
    fix: "Write `{used}:{port}` instead of `localhost:{port}`, so that there is one address only; or let the backend listen on IPv4 and IPv6.",
    both: "the backend accepts connections on {address} too",
  },
  doc: {
    title: "localhost is IPv4 and IPv6, and the backend speaks one of them",
    what: "Where a machine or container has IPv6, `localhost` means ::1 and 127.0.0.1. nginx treats them as two servers and takes turns. A backend on one of them only refuses every other attempt: nginx tries the other one (and only logs it), or answers 502 where it may not try again.",
    confusedWith: {
      "proxy-pass-localhost-in-container": "there nobody listens on either of the two",
      "ipv6-aaaa-unreachable": "there the IPv6 address is not the container's own",
    },
  },
  judge(view) {
    const refused = failedConnects(view, "connect-refused", "connect-unreachable").filter(
      ({ address }) => isLoopback(address),
    );
    return refused.map((failed) => {
      const { line, address, port } = failed;
      const isV6 = address.includes(":");
      const hop = hopsOf(view).find((one) => one.port === port && isLoopback(one.host));
      if (hop && hop.host !== "localhost") return SILENT;
      if (listensOn(view, line.subject, port, isV6)) {
        return { is: "cleared", because: { text: "both", params: { address } } };
      }
      const [socket] = view
        .of("listener", line.subject)
        .filter(({ body }) => body.port === port && isOn(body.address, isV6));
      const looked = view.looked("listener", line.subject);
      if (looked ? !socket : !isAlone(failed, refused)) return SILENT;
      const [used, other] = isV6 ? ["127.0.0.1", "[::1]"] : ["[::1]", "127.0.0.1"];
      return {
        is: "cause",
        confidence: socket ? "certain" : "likely",
        subject: view.plan.proxy?.service ?? line.subject,
        effects: backendEffects(view, null, "refused"),
        cites: [line, ...(socket ? [socket] : [])],
        places: hop ? [hop.place] : [],
        summary: { text: "summary", params: { port, used, other } },
        fix: { text: "fix", params: { port, used } },
        edits: rewrite(hop?.place, `localhost:${port}`, `${used}:${port}`),
        disposition: "safe",
      };
    });
  },
});

/** From the log alone: IPv4 would have been refused as well if nobody listened at all. */
function isAlone({ address, port }: FailedConnect, refused: readonly FailedConnect[]): boolean {
  const isV6 = address.includes(":");
  return isV6 && !refused.some((one) => one.port === port && !one.address.includes(":"));
}

/** Whether a socket at this address takes connections of this family from the same container. */
function isOn(address: string, v4: boolean): boolean {
  return v4 ? address === "0.0.0.0" || address === "127.0.0.1" : address === "::1";
}

/** `::` takes both families, unless it is told otherwise (ipv6(7), IPV6_V6ONLY). */
function listensOn(view: View<"listener">, service: string, port: number, v6: boolean): boolean {
  return view
    .of("listener", service)
    .some(({ body }) => body.port === port && (body.address === "::" || isOn(body.address, !v6)));
}
