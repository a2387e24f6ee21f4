import { type HttpRequest, http } from "../../src/ports/http.ts";

export function ask(port: number, change: Partial<HttpRequest> = {}) {
  return http.send(requestTo(port, change));
}

export function requestTo(port: number, change: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: "GET",
    scheme: "http",
    address: "127.0.0.1",
    port,
    path: "/",
    host: "app.example.com",
    headers: {},
    body: null,
    insecure: false,
    connectTimeoutMs: 2000,
    timeoutMs: 5000,
    ...change,
  };
}

/** A body of `bytes` that is made as it is sent. */
export function body(bytes: number) {
  return {
    bytes,
    *chunks() {
      for (let sent = 0; sent < bytes; sent += 65_536) {
        yield new Uint8Array(Math.min(65_536, bytes - sent)).fill(97);
      }
    },
  };
}
