import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from "node:net";
import { createServer as createTlsSocketServer } from "node:tls";
import { afterEach } from "vitest";
import { CERTIFICATE, KEY } from "./certificate.ts";

const open = new Set<Server>();
const sockets = new Set<Socket>();

/** Real servers on loopback, each on a port of its own; all of them are gone after each test. */
export const local = {
  http: (answer: RequestListener) => listen(createServer(answer)),
  https: (answer: RequestListener) =>
    listen(createTlsServer({ cert: CERTIFICATE, key: KEY }, answer)),
  tls: (answer: (socket: Socket) => unknown) =>
    listen(
      createTlsSocketServer({ cert: CERTIFICATE, key: KEY }, (socket) => {
        socket.on("error", () => undefined);
        answer(socket);
      }),
    ),
  tcp: (answer: (socket: Socket) => unknown) =>
    listen(
      createTcpServer((socket) => {
        // A client that goes away is what many of these tests are about.
        socket.on("error", () => undefined);
        answer(socket);
      }),
    ),
  /** A port where nobody listens. */
  async nobody(): Promise<number> {
    const server = createTcpServer();
    const port = await listen(server);
    await close(server);
    return port;
  },
};

export const silent = () => undefined;

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all([...open].map(close));
});

async function listen(server: Server): Promise<number> {
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  open.add(server);
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  open.delete(server);
  await new Promise<void>((done) => server.close(() => done()));
}
