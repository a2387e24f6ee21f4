/** A configuration and requests to it, compared with what a real nginx does. */
export interface RouteCase {
  readonly name: string;
  /** Lines of the http block; `PORT` becomes a port of this case's own. */
  readonly conf: string;
  readonly asks: readonly Ask[];
}

/** `METHOD target` or `target`, with another Host header or more headers where they matter. */
export interface Ask {
  readonly line: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const asks = (...lines: readonly (string | Ask)[]): readonly Ask[] =>
  lines.map((line) => (typeof line === "string" ? { line } : line));

export const server = (inside: string): string => `server { listen PORT; ${inside} }`;
