import { Socket } from "node:net";

type Done = (error?: Error | null) => void;
type Chunk = Parameters<Socket["_write"]>[0];

/**
 * A socket that goes on reading when writing fails. A server may answer early (413) and close while
 * we still send; Node would destroy the socket at the first EPIPE, with the answer unread in it.
 */
export class PatientSocket extends Socket {
  override _write(chunk: Chunk, encoding: BufferEncoding, done: Done): void {
    super._write(chunk, encoding, unlessClosed(done));
  }

  override _writev(chunks: { chunk: Chunk; encoding: BufferEncoding }[], done: Done): void {
    super._writev?.(chunks, unlessClosed(done));
  }
}

function unlessClosed(done: Done): Done {
  return (error) => {
    const code = error && "code" in error ? error.code : undefined;
    done(code === "EPIPE" || code === "ECONNRESET" ? null : error);
  };
}
