import { backendEffects } from "../ask/hops/backend-effects.ts";
import { isHostsFileName } from "../ask/names/hosts-file.ts";
import { unresolvedNames } from "../ask/names/unresolved.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "resolver-bypasses-etc-hosts",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "dns.answer", "compose.service"],
  text: {
    summary:
      "`{name}` stands only in /etc/hosts of nginx's container. `proxy_pass` uses a variable, so nginx asks its `resolver` for the name and never reads that file.",
    fix: "Write the host into `proxy_pass` without a variable (`proxy_pass http://{name}:PORT;`, or a `server` line of an upstream block): then nginx reads /etc/hosts, once, when it starts.",
  },
  doc: {
    title: "The name is in /etc/hosts only, and nginx asks a resolver",
    what: "`extra_hosts`, `localhost` and `host.docker.internal` are entries of /etc/hosts. nginx reads that file for names that are written out, when it starts. A name in a variable is looked up at run time by the `resolver` alone, which does not know such entries.",
    confusedWith: {
      "resolver-wrong-server": "there a DNS server would know the name, and another one is asked",
      "upstream-name-typo-or-container-name": "there the name stands nowhere",
    },
  },
  judge(view) {
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      if (fatal || !isHostsFileName(view, line.subject, name)) return SILENT;
      const route = view
        .all("nginx.route")
        .find(
          ({ body: { handler } }) =>
            handler.is === "proxied" && handler.servers.some(({ host }) => host === name),
        );
      const handler = route?.body.handler;
      const answer = view.all("dns.answer").find(({ body }) => body.name === name);
      const inside = (answer?.body.addresses ?? []).length > 0;
      return {
        is: "cause",
        confidence: inside ? "certain" : "likely",
        subject: line.subject,
        effects: backendEffects(view, null, "unresolved"),
        cites: [line, ...(route ? [route] : []), ...(answer ? [answer] : [])],
        places: [
          ...(handler?.is === "proxied" ? [handler.place] : []),
          ...placeOf(view, line.subject, "extra_hosts"),
        ],
        summary: { text: "summary", params: { name } },
        fix: { text: "fix", params: { name } },
      };
    });
  },
});
