import type { Fact } from "../../case/facts.ts";
import { within } from "../ask/configuration/directives.ts";
import { hostRejections } from "../ask/requests/host-rejections.ts";
import { twiceInOneBlock } from "../ask/written/host-lines.ts";
import { defineCause, SILENT } from "../define.ts";

const text = {
  summary:
    "`{service}` refuses requests with {status}: they have two Host headers, which it reads as one, `{host}`. nginx sends both, because `proxy_set_header Host` is in force twice.",
  written:
    "`proxy_set_header Host` stands twice in one block, here and in {other}: nginx sends two Host headers, and most applications refuse that with 400.",
  fix: "Keep one `proxy_set_header Host` line for the location. An included file such as `proxy_params` has one of its own.",
} as const;

export default defineCause({
  id: "duplicate-host-header",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["app.log", "nginx.route", "nginx.directive"],
  text,
  doc: {
    title: "nginx sends two Host headers",
    what: "Each proxy_set_header line adds a header, and two lines for Host in one block make two headers; `include proxy_params;` beside a line of one's own is the usual way. The server joins them with a comma, and no list of allowed hosts has a name with a comma.",
    confusedWith: {
      "allowed-hosts-missing": "there the refused Host is one name, without a comma",
      "upstream-name-underscore-host": "there the name has an underscore",
    },
  },
  inspect(view) {
    return twiceInOneBlock(view).map(({ lines, places, other }) => ({
      severity: "error",
      subject: lines[0].subject,
      cites: lines,
      places,
      summary: { text: "written", params: { other } },
      fix: { text: "fix", params: {} },
    }));
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, status, log, route, host } = rejection;
      if (!log || !host?.includes(",")) return SILENT;
      const proxy = view.plan.proxy?.service ?? route?.subject ?? "nginx";
      const isHost = ({ body }: Fact<"nginx.directive">) =>
        body.name === "proxy_set_header" && body.args[0]?.toLowerCase() === "host";
      const all = view.of("nginx.directive", proxy).filter(isHost);
      const here = within(all, route?.body.location?.place);
      // What an include brought in lies in another file.
      const lines = here.length > 0 ? [...here, ...all.filter((one) => !here.includes(one))] : all;
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [log, ...(exchange ? [exchange] : []), ...lines.slice(0, 2)],
        places: lines.flatMap(({ seen }) => seen.place ?? []),
        summary: {
          text: "summary",
          params: { service, host, status },
        },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
