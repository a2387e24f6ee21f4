import { withoutQuery } from "../../case/without-query.ts";
import { composed } from "../ask/names/service-names.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

/** What is asked for is not there, or not in this way. */
const UNKNOWN_ROUTE: ReadonlySet<number> = new Set([404, 405, 501]);

export default defineCause({
  id: "old-image-not-rebuilt",
  layer: "deployment",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["container.image", "repo.commit", "compose.service"],
  text: {
    summary:
      "`{service}` answers {request} with {status}, and it may not be the code of this commit that does: its image {image} was built on this machine before the commit was made ({age}), and nothing in the compose file builds it again.",
    fix: "Build the image before the stack is started (`docker build -t {image} …`), or give `{service}` a `build:` in the compose file and start with `docker compose up --build`.",
    fresh: "the image of `{service}` is younger than the commit",
  },
  doc: {
    title: "The image is older than the code",
    what: "A service names an image that something else builds. When that is forgotten, the stack runs yesterday's code: what was added or mended since is not there, and reading the source does not explain what is seen.",
    confusedWith: {
      "location-uri-double-or-stripped-prefix":
        "there the backend has the route, and nginx asks for another path",
      "unhandled-exception-500": "there the code of this commit raises",
    },
  },
  judge(view) {
    const commit = view.all("repo.commit")[0];
    return view.all("container.image").map((image) => {
      const service = image.subject;
      const written = composed(view, service)?.body;
      if (!commit || !written?.image || written.build || !image.body.isLocal) return SILENT;
      const failed = exchangesVia(view, "direct").find(
        (one) => one.body.backend === service && (statusOf(one) ?? 0) >= 400,
      );
      const status = failed ? statusOf(failed) : null;
      if (!failed || status === null) return SILENT;
      const minutes = (Date.parse(commit.body.at) - Date.parse(image.body.createdAt)) / 60_000;
      if (minutes <= 0) return { is: "cleared", because: { text: "fresh", params: { service } } };
      const { method, path } = failed.body;
      return {
        is: "cause",
        confidence: UNKNOWN_ROUTE.has(status) ? "likely" : "possible",
        subject: service,
        effects: [{ effect: status >= 500 ? "server-error" : "app-rejected", on: service }],
        cites: [image, commit, failed],
        places: [...placeOf(view, service, "image"), ...placeOf(view, service, "")],
        summary: {
          text: "summary",
          params: {
            service,
            request: `${method} ${withoutQuery(path)}`,
            status,
            image: written.image,
            age: inWords(minutes),
          },
        },
        fix: { text: "fix", params: { service, image: written.image } },
      };
    });
  },
});

function inWords(minutes: number): Param {
  if (minutes < 2) return phrase("a-minute");
  if (minutes < 120) return phrase("minutes", { count: Math.ceil(minutes) });
  return minutes < 2880
    ? phrase("hours", { count: Math.round(minutes / 60) })
    : phrase("days", { count: Math.round(minutes / 1440) });
}
