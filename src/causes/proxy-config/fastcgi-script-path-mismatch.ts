import { failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "fastcgi-script-path-mismatch",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary:
      "nginx tells PHP-FPM in `{service}` to run a script that is not there under that path: PHP-FPM answers `Primary script unknown`, and the visitor gets 404 `File not found.`",
    fix: "The path in `SCRIPT_FILENAME` is a path in the container of `{service}`, not in nginx's. Mount or copy the files to the same path in both containers, or write the path that `{service}` has.",
    "fix-on-machine":
      "See which path `SCRIPT_FILENAME` gives to PHP-FPM in `{service}` (mostly `root` and the script's name), whether the file is there, and whether the pool has a `chroot`, inside which the path counts. Write the path that is there.",
  },
  doc: {
    title: "PHP-FPM does not find the script",
    what: "nginx hands PHP-FPM the full path of the script in SCRIPT_FILENAME, usually made from its own root. Where the files lie elsewhere in the PHP container, or are not there at all, PHP-FPM answers 404 with the words File not found, and no line of the application runs.",
    confusedWith: {
      "location-not-matched-static-fallback": "there nginx looks for a file itself and asks nobody",
      "location-uri-double-or-stripped-prefix": "there the application answers 404",
    },
  },
  judge(view) {
    return failuresExplainedBy(view, [404], "script-not-found").map((failure) => {
      const { exchange, line, route, service } = failure;
      const handler = route?.body.handler;
      const given = view
        .all("nginx.directive")
        .filter(({ body }) => body.name === "fastcgi_param" && body.args[0] === "SCRIPT_FILENAME");
      const pass = handler?.is === "other-upstream" ? [handler.place] : [];
      const places = [...given.flatMap(({ seen }) => seen.place ?? []), ...pass];
      const proxy = line.subject;
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: [{ effect: "wrong-route", on: proxy }],
        cites: [line, exchange, ...given.slice(0, 1)],
        places,
        summary: { text: "summary", params: { service } },
        fix: { text: "fix", params: { service } },
      };
    });
  },
});
