import type { Fact } from "../../case/facts.ts";
import { directivesFor, placesOfLines } from "../ask/directives.ts";
import { failuresExplainedBy, rejectedByRule } from "../ask/explained-failures.ts";
import { withoutQuery } from "../ask/paths.ts";
import { defineCause } from "../define.ts";

const text = {
  rule: "nginx refused {method} {path} with {status}, because the client's address is not among those that its `allow` and `deny` rules let in.",
  method:
    "nginx refused {method} {path} with {status}: `{limit}` leaves every other method to the addresses that its block lets in, and the client's is not among them.",
  index:
    "nginx refused {method} {path} with {status}: the path is a folder of files here, which has no index page and may not be listed.",
  user: "nginx refused {method} {path} with {status}: `auth_basic` wants a user and password, and what came with the request does not fit.",
  "fix-rule":
    "Allow the addresses that visitors come from, or keep `deny` for the paths that need it. Behind another proxy the address is that proxy's until `set_real_ip_from` and `real_ip_header` name the visitor's.",
  "fix-method":
    "Name {method} beside the others if everybody may send it (`{limit} {method}`), or allow in its block the addresses that may.",
  "fix-index":
    "Give the path a `proxy_pass` if the backend is to answer it, or an `index` file that exists.",
  "fix-user":
    "Add the user to the file that `auth_basic_user_file` names (`htpasswd`), or give the check the credentials (`auth.headers`).",
} as const;

export default defineCause({
  id: "nginx-access-denied-rule",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text,
  doc: {
    title: "A rule of nginx denies access",
    what: "`deny`, `auth_basic` and folders without an index make nginx answer 403 or 401 by itself, before the backend sees the request. Its error log says which rule it was.",
    confusedWith: {
      "allowed-hosts-missing": "there the application refuses the Host header",
      "client-body-temp-unwritable": "there nginx answers 500",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [403, 401], "access-forbidden").filter(
      ({ exchange: { body } }) => !(body.logged && HIDDEN.test(body.path)),
    );
    return failures.slice(0, 1).map((failure) => {
      const { exchange, line, route } = failure;
      const { method, path, outcome } = exchange.body;
      const reason = kindOf(line.body.name);
      const inForce = directivesFor(view, line.subject, route?.body, ...RULES[reason]);
      const limit = reason === "rule" ? exceptFor(inForce, method) : null;
      const kind = limit ? "method" : reason;
      const rules = limit ? inForce.filter(({ body }) => body.context.at(-1) === limit) : inForce;
      const place = route?.body.location?.place;
      return {
        ...rejectedByRule(failure, ...rules.slice(0, 1)),
        places: [...placesOfLines(rules), ...(place ? [place] : [])],
        summary: {
          text: kind,
          params: {
            method,
            path: withoutQuery(path),
            status: outcome.is === "answered" ? outcome.status : 403,
            limit: limit ?? "",
          },
        },
        fix: { text: `fix-${kind}`, params: { method, limit: limit ?? "" } },
      };
    });
  },
});

/** `/.env`, `/.git/config`: what scanners ask for, and `location ~ /\.` is there to refuse. */
const HIDDEN = /\/\.(?!well-known\/)[^/]/;

type Kind = "rule" | "index" | "user";
const RULES: Readonly<Record<Kind, readonly string[]>> = {
  rule: ["deny", "allow"],
  index: ["index", "autoindex"],
  user: ["auth_basic_user_file", "auth_basic"],
};

/** The `limit_except GET` whose rules a request of another method has to pass (GET includes HEAD). */
function exceptFor(rules: readonly Fact<"nginx.directive">[], method: string): string | null {
  const blocks = rules.map(({ body }) => body.context.at(-1) ?? "");
  const block = blocks.find((name) => name.startsWith("limit_except "));
  const named = block?.split(" ").slice(1) ?? [];
  const isNamed = named.includes(method) || (method === "HEAD" && named.includes("GET"));
  return block !== undefined && !isNamed ? block : null;
}

/** nginx names the folder or the user; a rule has no name. */
function kindOf(name: string | null): Kind {
  if (name === null) return "rule";
  return name.startsWith("/") ? "index" : "user";
}
