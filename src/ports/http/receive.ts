import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { HttpReply } from "../http.ts";

/** Bytes of a body that are kept as text in the outcome, as text for us, and read at all. */
const SHOWN = 2 * 1024;
const KEPT = 1024 * 1024;
const READ = 10 * 1024 * 1024;

/** An answer whose head has come, from whichever client. */
export interface Coming {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncIterable<unknown>;
}

/** Reads an answer to its end, or as far as anybody could want. Rejects when it breaks off. */
export async function receive(
  { statusCode, headers, body: coming }: Coming,
  ms: () => number,
): Promise<HttpReply> {
  const hash = createHash("sha256");
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of coming) {
    if (!(chunk instanceof Uint8Array)) continue;
    hash.update(chunk);
    if (bytes < KEPT) kept.push(chunk);
    bytes += chunk.length;
    if (bytes >= READ) break;
  }
  const body = Buffer.concat(kept).subarray(0, KEPT);
  return {
    outcome: {
      is: "answered",
      status: statusCode,
      headers: joined(headers),
      body: body.subarray(0, SHOWN).toString("utf8"),
      bodyBytes: bytes,
      bodyHash: hash.digest("hex"),
      redirects: [],
      ms: ms(),
    },
    text: body.toString("utf8"),
    setCookies: [headers["set-cookie"] ?? []].flat(),
  };
}

function joined(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, [values ?? []].flat().join(", ")]),
  );
}
