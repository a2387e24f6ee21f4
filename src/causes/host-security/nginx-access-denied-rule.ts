import { directivesFor, placesOfLines } from "../ask/directives.ts";
import { failuresExplainedBy, rejectedByRule } from "../ask/explained-failures.ts";
import { withoutQuery } from "../ask/paths.ts";
import { defineCause } from "../define.ts";

const text = {
  rule: "nginx refused {method} {path} with {status}, because the client's address is not among those that its `allow` and `deny` rules let in.",
  index:
    "nginx refused {method} {path} with {status}: the path is a folder of files here, which has no index page and may not be listed.",
  user: "nginx refused {method} {path} with {status}: `auth_basic` wants a user and password, and what came with the request does not fit.",
  "fix-rule":
    "Allow the addresses that visitors come from, or keep `deny` for the paths that need it. Behind another proxy the address is that proxy's until `set_real_ip_from` and `real_ip_header` name the visitor's.",
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
      const kind = kindOf(line.body.name);
      const rules = directivesFor(view, line.subject, route?.body, ...RULES[kind]);
      const place = route?.body.location?.place;
      const { method, path, outcome } = exchange.body;
      return {
        ...rejectedByRule(failure, ...rules.slice(0, 1)),
        places: [...placesOfLines(rules), ...(place ? [place] : [])],
        summary: {
          text: kind,
          params: {
            method,
            path: withoutQuery(path),
            status: outcome.is === "answered" ? outcome.status : 403,
          },
        },
        fix: { text: `fix-${kind}`, params: {} },
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

/** nginx names the folder or the user; a rule has no name. */
function kindOf(name: string | null): Kind {
  if (name === null) return "rule";
  return name.startsWith("/") ? "index" : "user";
}
