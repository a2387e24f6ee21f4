import type { NginxError } from "../../case/codes/nginx.ts";
import type { Fact } from "../../case/facts.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { directivesFor, placesOfLines } from "../ask/configuration/directives.ts";
import { settingFor } from "../ask/configuration/in-force.ts";
import { isAbout } from "../ask/requests/exchanges.ts";
import {
  type ExplainedFailure,
  failuresExplainedBy,
  rejectedByRule,
} from "../ask/requests/explained-failures.ts";
import { defineCause, type View } from "../define.ts";

const text = {
  rule: "nginx refused {method} {path} with {status}, because the client's address is not among those that its `allow` and `deny` rules let in.",
  method:
    "nginx refused {method} {path} with {status}: `{limit}` leaves every other method to the addresses that its block lets in, and the client's is not among them.",
  index:
    "nginx refused {method} {path} with {status}: the path is a folder of files here, which has no index page and may not be listed.",
  user: "nginx refused {method} {path} with {status}: `auth_basic` wants a user and password, and its file has no user `{user}`.",
  password:
    "nginx refused {method} {path} with {status}: `auth_basic` wants a user and password, and the password that came with the request is not that of `{user}`.",
  "no-file":
    "nginx refused {method} {path} with {status}: it cannot open {file} (errno {errno}), where `auth_basic_user_file` says that the users and passwords stand, so nobody gets in.",
  "fix-no-file":
    "Make the file (`htpasswd -c`), and mount or copy it into the container of nginx as {file}; nginx's workers have to be allowed to read it. Its users belong there as secrets, not in the repository: give this check a stand-in.",
  "fix-rule":
    "Allow the addresses that visitors come from, or keep `deny` for the paths that need it. Behind another proxy the address is that proxy's until `set_real_ip_from` and `real_ip_header` name the visitor's.",
  "fix-method":
    "Name {method} beside the others if everybody may send it (`{limit} {method}`), or allow in its block the addresses that may.",
  "fix-index":
    "Give the path a `proxy_pass` if the backend is to answer it, or an `index` file that exists.",
  "fix-password":
    "Give the check the password of `{user}` (`auth.headers`), or set it anew in the file that `auth_basic_user_file` names (`htpasswd`).",
  "fix-user":
    "Add `{user}` to the file that `auth_basic_user_file` names (`htpasswd`), or give the check the credentials (`auth.headers`).",
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
    what: "`deny`, `auth_basic` (also where its file of users is missing) and folders without an index make nginx answer 403 or 401 by itself, before the backend sees the request. Its error log says which rule it was.",
    confusedWith: {
      "allowed-hosts-missing": "there the application refuses the Host header",
      "client-body-temp-unwritable": "there nginx answers 500",
    },
  },
  judge(view) {
    const [noUsers] = failuresExplainedBy(view, [403, 500], "static-not-found", "file-failed")
      .map((failure) => ({ failure, file: userFileOf(view, failure) }))
      .filter(({ file }) => file !== undefined);
    if (noUsers?.file) return withoutUsers(noUsers.failure, noUsers.file);
    const failures = failuresExplainedBy(view, [403, 401], "access-forbidden").filter(
      ({ exchange: { body } }) => !(body.logged && HIDDEN.test(body.path)),
    );
    // Several requests go at the same time, and not all carry the same credentials.
    const [first] = failures.filter(({ line, exchange }) => isAbout(line, exchange));
    return [first ?? failures[0]].flatMap((failure) => {
      if (!failure) return [];
      const { exchange, line, route } = failure;
      const { method, path, outcome } = exchange.body;
      const reason = kindOf(line.body);
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
            user: line.body.name ?? "",
          },
        },
        fix: {
          text: `fix-${kind}`,
          params: { method, limit: limit ?? "", user: line.body.name ?? "" },
        },
      };
    });
  },
});

/** The line that names the file which nginx could not open: it looks for it at each request. */
function userFileOf(view: View<"nginx.directive">, { line, route }: ExplainedFailure) {
  const file = settingFor(view, route, "auth_basic_user_file");
  const path = file?.body.args[0] ?? "";
  return path !== "" && line.body.name?.endsWith(path) ? file : undefined;
}

function withoutUsers(failure: ExplainedFailure, file: Fact<"nginx.directive">) {
  const { exchange, line } = failure;
  const { method, path, outcome } = exchange.body;
  const status = outcome.is === "answered" ? outcome.status : 403;
  const params = { file: line.body.name ?? "", errno: line.body.errno ?? 2 };
  return {
    ...rejectedByRule(failure, file),
    places: placesOfLines([file]),
    summary: { text: "no-file", params: { ...params, method, path: withoutQuery(path), status } },
    fix: { text: "fix-no-file", params },
  } as const;
}

/** `/.env`, `/.git/config`: what scanners ask for, and `location ~ /\.` is there to refuse. */
const HIDDEN = /\/\.(?!well-known\/)[^/]/;

type Kind = "rule" | "index" | "user" | "password";
const RULES: Readonly<Record<Kind, readonly string[]>> = {
  rule: ["deny", "allow"],
  index: ["index", "autoindex"],
  user: ["auth_basic_user_file", "auth_basic"],
  password: ["auth_basic_user_file", "auth_basic"],
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
function kindOf({ name, message }: NginxError): Kind {
  if (name === null) return "rule";
  if (name.startsWith("/")) return "index";
  return message.includes("password mismatch") ? "password" : "user";
}
