import type { Written } from "./evidence.ts";
import { type WrittenHop, writtenHops } from "./hops.ts";
import { listening } from "./listening.ts";
import { type StartLine, startLine } from "./start-line.ts";

/** A way by plain HTTP to a server that is started with a certificate. */
export interface TlsHop {
  readonly hop: WrittenHop;
  readonly server: string;
  readonly line: StartLine;
}

/** Options of servers that listen at one port only, and at that by TLS when they have them. */
const CERTIFICATE: Readonly<Record<string, RegExp>> = {
  uvicorn: /(?:^|\s)--ssl-certfile[=\s]/,
  gunicorn: /(?:^|\s)--certfile[=\s]/,
  hypercorn: /(?:^|\s)--certfile[=\s]/,
};

export function speaksTls(view: Written): readonly TlsHop[] {
  return writtenHops(view).flatMap((hop) => {
    const { upstream, service } = hop;
    const known = listening(view, service.subject);
    const line = startLine(view, service.subject);
    if (upstream.scheme !== "http" || !line || !known?.ports.includes(upstream.port)) return [];
    const isTls = CERTIFICATE[known.server]?.test(line.text) ?? false;
    return isTls ? [{ hop, server: known.server, line }] : [];
  });
}
