import type { Socket } from "node:net";

type Done = (error?: Error | null) => void;
type Chunk = Parameters<Socket["_write"]>[0];

/**
 * Lets a socket go on reading when writing fails. A server may answer early (413) and close while
 * we still send; Node destroys a socket at its first EPIPE, with the answer unread in it.
 */
export function patient<S extends Socket>(socket: S): S {
  const write = socket._write.bind(socket);
  const writev = socket._writev?.bind(socket);
  socket._write = (chunk: Chunk, encoding: BufferEncoding, done: Done) =>
    write(chunk, encoding, unlessClosed(done));
  if (writev) {
    socket._writev = (chunks: { chunk: Chunk; encoding: BufferEncoding }[], done: Done) =>
      writev(chunks, unlessClosed(done));
  }
  return socket;
}

function unlessClosed(done: Done): Done {
  return (error) => {
    const code = error && "code" in error ? error.code : undefined;
    done(code === "EPIPE" || code === "ECONNRESET" ? null : error);
  };
}
