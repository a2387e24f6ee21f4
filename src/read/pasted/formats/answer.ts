import { type Exchange, UNNAMED } from "../../../case/codes/http.ts";
import type { Outcome } from "../../../case/outcome.ts";
import { FENCE, type PastedLine } from "../lines.ts";
import type { Label, Recogniser } from "../recogniser.ts";

/** curl's own exit codes (curl manual, EXIT CODES). */
const CURL = /^curl: \((\d+)\) (.*)$/;
const STATUS_LINE = /^(?:< )?HTTP\/[\d.]+ (\d{3})\b/;
const HEADER = /^(?:< )?([A-Za-z][\w-]*): ?(.*)$/;
const PAGE_TITLE = /<title>\s*(\d{3}) [^<]*<\/title>/i;
/** nginx's page as a browser shows it. */
const SHOWN =
  /^\s*(\d{3}) (?:Bad Gateway|Gateway Time-?out|Request Entity Too Large|Internal Server Error|Service (?:Temporarily )?Unavailable|Not Allowed|Forbidden|Not Found|Bad Request)\s*$/i;

/** What curl printed, an answer's status and headers, or nginx's own error page. */
export const httpAnswer: Recogniser = ({ lines, label }, from) => {
  const { text = "" } = lines[from] ?? {};
  const curl = CURL.exec(text);
  if (curl) {
    const outcome = withoutAnswer(Number(curl[1]), curl[2] ?? "", label);
    return outcome && taken(from + 1, "curl", exchange(label, outcome));
  }
  const status = STATUS_LINE.exec(text);
  if (status) return answer(lines, from, Number(status[1]), label);
  const shown = SHOWN.exec(text);
  if (shown && /^(?:nginx|openresty)(?:\/[\d.]+)?/.test(lines[from + 1]?.text.trim() ?? "")) {
    return taken(
      from + 2,
      "error page of nginx",
      exchange(label, answered(Number(shown[1]), {}, PAGE)),
    );
  }
  return page(lines, from, label);
};

const PAGE = "<center>nginx</center>";

function taken(end: number, what: string, body: Exchange) {
  return { end, what, materials: [{ is: "exchange", body }] } as const;
}

function answer(lines: readonly PastedLine[], from: number, status: number, label: Label | null) {
  const headers: Record<string, string> = {};
  let end = from + 1;
  for (; end < lines.length; end++) {
    const [, name, value = ""] = HEADER.exec(lines[end]?.text ?? "") ?? [];
    if (name === undefined) break;
    headers[name.toLowerCase()] = value;
  }
  const body = page(lines, end, label) ?? page(lines, end + 1, label);
  const isNginx = body !== null && status >= 400;
  const outcome = answered(status, headers, isNginx ? PAGE : "");
  return taken(body?.end ?? end, "answer to a request", exchange(label, outcome));
}

function page(lines: readonly PastedLine[], from: number, label: Label | null) {
  if (!/^\s*<(?:!doctype html|html|head)/i.test(lines[from]?.text ?? "")) return null;
  const rest = lines.slice(from, from + 40).map(({ text }) => (text === FENCE ? "</html>" : text));
  const close = rest.findIndex((text) => /<\/html>/i.test(text));
  const text = rest.slice(0, close < 0 ? undefined : close + 1).join("\n");
  const status = Number(PAGE_TITLE.exec(text)?.[1] ?? 0);
  if (status === 0 || !/<center>(?:nginx|openresty)/.test(text)) return null;
  const end = from + (close < 0 ? rest.length : close + 1);
  return taken(end, "error page of nginx", exchange(label, answered(status, {}, PAGE)));
}

function answered(status: number, headers: Record<string, string>, body: string): Outcome {
  const length = { bodyBytes: body.length, bodyHash: "" };
  return { is: "answered", status, headers, body, ...length, redirects: [], ms: 0 };
}

function withoutAnswer(code: number, said: string, label: Label | null): Outcome | null {
  switch (code) {
    case 6:
      return { is: "unresolved", name: /host: (\S+)/.exec(said)?.[1] ?? addressIn(label), ms: 0 };
    case 7:
      return { is: "refused", code: "ECONNREFUSED", ms: 0 };
    case 28:
      return { is: "timed-out", phase: /connect/i.test(said) ? "connect" : "answer", ms: 0 };
    case 52:
    case 56:
      return { is: "reset", afterBytes: 0, detail: said, ms: 0 };
    default:
      return null;
  }
}

/** Without the command nobody knows what was asked; a port that nginx does not use is the backend's. */
function exchange(label: Label | null, outcome: Outcome): Exchange {
  const url =
    /https?:\/\/[^\s'"]+|(?<=\s)(?:localhost|[\d.]+):\d+\S*/.exec(label?.command ?? "")?.[0] ?? "";
  const [, host = "", path = ""] = /^(?:https?:\/\/)?([^/]*)(.*)$/.exec(url) ?? [];
  const method =
    /-X ?(\w+)/.exec(label?.command ?? "")?.[1] ??
    (/ -(?:F|d|-data\S*|-form) /.test(label?.command ?? "") ? "POST" : "GET");
  const port = Number(/:(\d+)$/.exec(host)?.[1] ?? 80);
  const isNginx =
    outcome.is === "answered" &&
    /nginx|<center>/.test(`${outcome.headers["server"] ?? ""}${outcome.body}`);
  const via = isNginx || [80, 443, 8080, 8443].includes(port) ? "proxied" : "published";
  if (url === "") return unnamed(outcome);
  const route = `${method} ${path || "/"}`;
  return {
    logged: true,
    check: `${route}:${via}`,
    route,
    via,
    backend: null,
    attempt: 1,
    method,
    url: url.startsWith("http") ? url : `http://${url}`,
    path: path || "/",
    host: "",
    sentBytes: 0,
    at: "",
    outcome,
  };
}

function unnamed(outcome: Outcome): Exchange {
  const { method, path } = UNNAMED;
  const check = `${method} ${path}:proxied`;
  const asked = { check, route: `${method} ${path}`, method, path, url: "http://nginx/" };
  const rest = { backend: null, attempt: 1, host: "", sentBytes: 0, at: "", outcome };
  return { logged: true, via: "proxied", ...asked, ...rest };
}

function addressIn(label: Label | null): string {
  return /https?:\/\/([^\s/:'"]+)/.exec(label?.command ?? "")?.[1] ?? "the host";
}
