import type { Fact } from "../../case/facts.ts";
import { placesOfLines } from "../ask/configuration/directives.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { refusedStarts, START_EVIDENCE } from "../ask/starts/refused-starts.ts";
import { defineCause, type View } from "../define.ts";

export default defineCause({
  id: "invalid-url-prefix-variable",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "http.exchange", "nginx.directive"],
  text: {
    summary:
      "nginx cannot proxy to `{value}`: a `proxy_pass` needs a whole URL, with `http://` and where needed a port. The value is that of a variable, so nginx finds out with each request, and answers 500.",
    start:
      "nginx does not start, because the URL of a `proxy_pass` does not begin with `http://`. {message}",
    scheme:
      "nginx cannot proxy to `{value}`: a `proxy_pass` knows `http://` and `https://`, and no `{scheme}`. The value is that of a variable, so nginx finds out with each request, and answers 500.",
    empty:
      "nginx has no URL to proxy to: the variable in `proxy_pass` is empty for this request. nginx finds that out with each request, and answers 500.",
    port: "nginx cannot proxy to `{value}`: no port stands behind the colon. The value is that of a variable, so nginx finds out with each request, and answers 500.",
    "fill-port":
      "Write the port behind the colon of `{value}`, or give the variable that is to hold it a value.",
    fill: "Give the variable a whole URL in every case, as `http://HOST:PORT`: a `map` needs that in its `default`, and a `set` inside an `if` another one outside.",
    replace:
      "Write `http://` in place of `{scheme}`, if `{value}` speaks HTTP. What speaks another protocol needs another directive (`fastcgi_pass`, `uwsgi_pass`, `grpc_pass`, or `stream` for plain TCP).",
    fix: "Write the scheme before it: `proxy_pass http://{value};`, or in the value of the variable.",
  },
  doc: {
    title: "proxy_pass gets no URL",
    what: "proxy_pass takes `http://HOST:PORT`. Without a scheme nginx refuses to start; when the value comes from a variable it starts, and answers 500 to each request without trying to connect.",
    confusedWith: {
      "resolver-missing-for-variable": "there the URL is whole, and its host cannot be looked up",
      "template-env-unset":
        "there the value is empty, because a template was filled in with nothing",
    },
  },
  judge(view) {
    const starts = refusedStarts(
      view,
      ({ code, name }) => code === "invalid-upstream-url" && name === null,
    );
    const [asked] = view
      .all("nginx.error")
      .filter(({ body }) => body.code === "invalid-upstream-url" && body.level === "error");
    return [
      ...starts.map(({ service, line, confidence, cites }) => ({
        is: "cause" as const,
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }] as const,
        cites,
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "start", params: { message: line.body.message } } as const,
        fix: { text: "fix", params: { value: "HOST:PORT" } } as const,
      })),
      ...(asked ? [atRequest(view, asked)] : []),
    ];
  },
});

function atRequest(view: View<"nginx.directive">, line: Fact<"nginx.error">) {
  const proxy = line.subject;
  const value = line.body.name ?? "";
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value)?.[0] ?? null;
  const lines = view.of("nginx.directive", proxy);
  const sets = lines.filter(({ body }) => body.name === "set" && body.args[1] === value);
  const passes = lines.filter(
    ({ body }) => body.name === "proxy_pass" && body.args[0]?.startsWith("$"),
  );
  const cause = {
    is: "cause" as const,
    confidence: "certain" as const,
    subject: proxy,
    effects: [{ effect: "rejected", on: proxy }] as const,
    cites: [line, ...sets.slice(0, 1)] as const,
  };
  if (value === "") {
    const variables = passes.flatMap(({ body }) => body.args[0] ?? []);
    const maps = lines.filter(
      ({ body }) => body.name === "map" && variables.includes(body.args[1] ?? ""),
    );
    return {
      ...cause,
      places: [...placesOfLines(sets), ...placesOfLines(maps), ...placesOfLines(passes)],
      summary: { text: "empty", params: {} } as const,
      fix: { text: "fill", params: {} } as const,
    };
  }
  if (/^[^/]+:$/.test(value)) {
    return {
      ...cause,
      places: [...placesOfLines(sets), ...placesOfLines(passes)],
      summary: { text: "port", params: { value } } as const,
      fix: { text: "fill-port", params: { value } } as const,
    };
  }
  return {
    ...cause,
    places: [...placesOfLines(sets), ...placesOfLines(passes)],
    summary:
      scheme === null
        ? ({ text: "summary", params: { value } } as const)
        : ({ text: "scheme", params: { value, scheme } } as const),
    fix:
      scheme === null
        ? ({ text: "fix", params: { value } } as const)
        : ({ text: "replace", params: { value, scheme } } as const),
    // Whether what has another scheme speaks HTTP, only a person knows.
    edits: scheme === null ? rewrite(sets[0]?.seen.place, value, `http://${value}`) : [],
  };
}
