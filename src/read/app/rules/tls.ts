import type { LineReader, LineRules } from "../log-line.ts";

/** Go's words for it; most servers say nothing. */
const PLAIN = "client sent an HTTP request to an HTTPS server";

/** OpenSSL's reason, as words and as the constant that some libraries print, and Go's. */
const NO_CERTIFICATE =
  /peer did not return a certificate|PEER_DID_NOT_RETURN_A_CERTIFICATE|tls: client didn't provide a certificate/;

const certificate: LineReader = ({ text }) =>
  NO_CERTIFICATE.test(text) ? { code: "client-certificate-missing" } : null;

/** What servers with TLS say of clients that speak none, or show no certificate. */
export const tls: LineRules = {
  last: {
    server: ({ text }) => (text.endsWith(PLAIN) ? { code: "plain-http" } : null),
    certificate,
    PEER_DID_NOT_RETURN_A_CERTIFICATE: certificate,
  },
};
