import type { Fact } from "../../../case/facts.ts";

/** A protocol that nginx speaks to an upstream with TLS and without, as its directive says it. */
export interface TlsScheme {
  readonly spoken: string;
  readonly pass: string;
  readonly plain: string;
  readonly secure: string;
}

export const HTTP: TlsScheme = {
  ...{ spoken: "HTTP", pass: "proxy_pass" },
  ...{ plain: "http", secure: "https" },
};
const SCHEMES: readonly TlsScheme[] = [
  HTTP,
  { spoken: "gRPC", pass: "grpc_pass", plain: "grpc", secure: "grpcs" },
  { spoken: "uwsgi", pass: "uwsgi_pass", plain: "uwsgi", secure: "suwsgi" },
];

/** By the scheme of nginx's line (`grpcs`), or the protocol of the route; undefined: no TLS there. */
export function tlsSchemeOf(
  line: Fact<"nginx.error"> | undefined,
  route: Fact<"nginx.route"> | undefined,
): (TlsScheme & { readonly isSecure: boolean }) | undefined {
  const handler = route?.body.handler;
  const written = handler?.is === "proxied" ? handler.scheme : null;
  const word = handler?.is === "other-upstream" ? handler.protocol : written;
  const said = line?.body.upstream?.scheme ?? word;
  const scheme = SCHEMES.find(({ plain, secure }) => said === plain || said === secure);
  return scheme && { ...scheme, isSecure: said === scheme.secure };
}
