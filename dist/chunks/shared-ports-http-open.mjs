
// src/ports/http/patient.ts
function patient(socket) {
  const write = socket._write.bind(socket);
  const writev = socket._writev?.bind(socket);
  socket._write = (chunk, encoding, done) => write(chunk, encoding, unlessClosed(done));
  if (writev) {
    socket._writev = (chunks, done) => writev(chunks, unlessClosed(done));
  }
  return socket;
}
function unlessClosed(done) {
  return (error) => {
    const code = error && "code" in error ? error.code : void 0;
    done(code === "EPIPE" || code === "ECONNRESET" ? null : error);
  };
}

// src/ports/http/open.ts
import { createConnection } from "node:net";
var openTcp = (address, port, signal) => {
  const socket = patient(createConnection({ host: address, port }));
  return opened(socket, "connect", signal);
};
function opened(stream, event, signal) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const abort = () => {
    stream.destroy();
    reject(signal.reason);
  };
  stream.once(event, () => resolve(stream));
  stream.on("error", reject);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  return promise.finally(() => signal.removeEventListener("abort", abort));
}

export {
  patient,
  openTcp,
  opened
};
