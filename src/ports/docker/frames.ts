/**
 * The engine's multiplexed streams: 8 bytes of header (stream, three zeros, length as big-endian
 * uint32), then that much output. See "Stream format" of `POST /containers/ID/attach`.
 */
const HEADER = 8;

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  /** Both in the order of arrival. */
  readonly all: string;
}

/** Takes a whole stream apart; a last frame that was cut off gives what there is of it. */
export function demultiplex(stream: Buffer): Output {
  const parts: { readonly error: boolean; readonly bytes: Buffer }[] = [];
  for (let at = 0; at + HEADER <= stream.length; ) {
    const end = at + HEADER + stream.readUInt32BE(at + 4);
    parts.push({ error: stream[at] === 2, bytes: stream.subarray(at + HEADER, end) });
    at = end;
  }
  const join = (wanted: typeof parts) => Buffer.concat(wanted.map(({ bytes }) => bytes)).toString();
  return {
    stdout: join(parts.filter(({ error }) => !error)),
    stderr: join(parts.filter(({ error }) => error)),
    all: join(parts),
  };
}
