import { FENCE, type PastedLine } from "../lines.ts";
import { labelIn } from "../prompt.ts";
import { inPlace, type Recogniser } from "../recogniser.ts";
import { asErrorLine } from "./nginx-error.ts";

const BLOCK =
  /^\s*(?:http|events|server|stream|types|upstream\s+\S+|location\s+\S.*?|map\s+\S+\s+\S+|if\s+\(.*\))\s*\{/;
const DIRECTIVE =
  /^\s*(?:(?:proxy|fastcgi|uwsgi|grpc|ssl|client|keepalive|gzip|add|worker|error|access|limit|large)_\w+|listen|server_name|server|upstream|resolver|include|root|index|return|rewrite|try_files|user|set|http2|default_type|sendfile|charset|expires|zone|keepalive|allow|deny|auth_\w+|real_ip_\w+|set_real_ip_from|alias)\s[^;{}]*;\s*(?:#.*|\(.*\))?$/;
/** What alone is enough to tell that a single line is of nginx's configuration. */
const TELLING =
  /^\s*(?:proxy_|fastcgi_|uwsgi_|grpc_|client_max|client_body|resolver\s|upstream\s|server_name\s|ssl_cert|listen\s+(?:\d|\[|\S+:\d))/;
const DUMP = /^# configuration file \S+:$/;

/** `nginx -T`, a file of it, or some lines of one. */
export const nginxConfig: Recogniser = (paste, from) => {
  const { lines } = paste;
  const first = lines[from]?.text ?? "";
  const isDump = DUMP.test(first);
  if (!isDump && !BLOCK.test(first) && !(DIRECTIVE.test(first) && TELLING.test(first))) return null;
  const end = isDump ? endOfDump(lines, from) : endOf(lines, from);
  const text = inPlace(paste, from, end);
  return {
    end,
    what: "nginx configuration",
    materials: [
      isDump
        ? { is: "nginx-config", text: text.trimStart(), from: 1 }
        : { is: "nginx-config", text: wrapped(text), from: lines[from]?.number ?? 1 },
    ],
  };
};

function endOf(lines: readonly PastedLine[], from: number): number {
  let depth = 0;
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const { text = FENCE } = lines[at] ?? {};
    if (text === FENCE) break;
    const bare = text.replace(/#.*$/, "").replace(/"[^"]*"|'[^']*'|\$\{\w+\}/g, "");
    const isConfig = depth > 0 || BLOCK.test(text) || DIRECTIVE.test(text);
    if (!isConfig && text.trim() !== "" && !/^\s*(?:#|[{}])/.test(text)) break;
    depth += (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0);
    if (text.trim() !== "") end = at + 1;
    if (depth < 0) break;
  }
  return Math.max(end, from + 1);
}

/** Directives of a location or a server stand in a server of their own. */
function wrapped(text: string): string {
  const top = /^\s*(\w+)/.exec(text.replace(/^\s*#.*$/gm, "").trimStart())?.[1] ?? "";
  if (["http", "events", "server", "upstream", "map", "worker_processes", "user"].includes(top)) {
    return text;
  }
  const body = top === "location" ? text : `location / {\n${text.replace(/^\n/, "")}\n}`;
  // One of the empty lines before it makes room, so that lines count as in the paste.
  return body.startsWith("\n") ? `server {\n${body.slice(1)}\n}` : `server { ${body}\n}`;
}

/** To the fence, the next prompt, or the first line of a log that was pasted behind it. */
function endOfDump(lines: readonly PastedLine[], from: number): number {
  const end = lines.findIndex(
    ({ text, source }, at) =>
      at > from &&
      (text === FENCE || source !== null || asErrorLine(text) !== null || isPrompt(text)),
  );
  return end < 0 ? lines.length : end;
}

/** In a configuration, `$` begins a variable; behind a prompt stands a command. */
function isPrompt(text: string): boolean {
  return labelIn(text)?.command.startsWith("docker") === true;
}
