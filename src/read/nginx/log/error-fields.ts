export interface UpstreamField {
  readonly scheme: string;
  /** A unix socket stands here as `unix:/path`. */
  readonly host: string;
  readonly port: number | null;
  readonly uri: string;
}

/** The fields that nginx appends to the message of a request's error. */
export interface ErrorFields {
  readonly client: string | null;
  readonly server: string | null;
  readonly request: { readonly method: string; readonly uri: string } | null;
  readonly subrequest: string | null;
  readonly upstream: UpstreamField | null;
  readonly host: string | null;
}

/** Splits a message from its fields; requests may contain quotes and commas of their own. */
export function splitFields(message: string): {
  readonly text: string;
  readonly fields: ErrorFields;
} {
  const start = message.search(/, (?:client|server|request|upstream|host): /);
  const text = start < 0 ? message : message.slice(0, start);
  const rest = start < 0 ? "" : message.slice(start);
  const upstream = quoted(rest, "upstream");
  return {
    text,
    fields: {
      client: /, client: ([^,\s]+)/.exec(rest)?.[1] ?? null,
      server: /, server: ([^,]*)/.exec(rest)?.[1]?.trim() ?? null,
      request: readRequest(quoted(rest, "request")),
      subrequest: quoted(rest, "subrequest"),
      upstream: upstream === null ? null : readUpstream(upstream),
      host: quoted(rest, "host"),
    },
  };
}

function quoted(rest: string, name: string): string | null {
  const opening = `, ${name}: "`;
  const start = rest.indexOf(opening);
  if (start < 0) return null;
  const value = rest.slice(start + opening.length);
  const end = value.search(/"(?:, (?:subrequest|upstream|host|referrer|bytes|request): |\s*$)/);
  return end < 0 ? value.replace(/".*$/s, "") : value.slice(0, end);
}

function readRequest(line: string | null): ErrorFields["request"] {
  const match = /^(\S+) (.*?)(?: HTTP\/[\d.]+)?$/s.exec(line ?? "");
  return match ? { method: match[1] ?? "", uri: match[2] ?? "" } : null;
}

function readUpstream(url: string): UpstreamField {
  const [, scheme = "", rest = url] = /^([a-z]+):\/\/(.*)$/s.exec(url) ?? [];
  const socket = /^(unix:[^:]*):?(.*)$/s.exec(rest);
  if (socket) return { scheme, host: socket[1] ?? "", port: null, uri: socket[2] ?? "" };
  const match = /^(\[[^\]]*\]|[^:/?]*)(?::(\d+))?(.*)$/s.exec(rest);
  const port = match?.[2];
  return {
    scheme,
    host: (match?.[1] ?? "").replace(/^\[|\]$/g, ""),
    port: port === undefined ? null : Number(port),
    uri: match?.[3] ?? "",
  };
}
