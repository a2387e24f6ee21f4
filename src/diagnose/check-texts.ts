/** Why a check failed or proves nothing; parameters as in `Message`. */
export const CHECK_TEXTS = {
  refused: "nothing accepts connections at {where} ({code})",
  "no-address": "{service} has no network address now, so there was nobody to ask",
  unreachable: "no host answers at {where} ({code})",
  reset: "{where} closed the connection before it answered",
  "tls-expired": "the certificate of {where} has expired",
  "tls-not-yet-valid":
    "the certificate of {where} is not valid yet (or this machine's clock is wrong)",
  "tls-other-name": "{where} shows a certificate for other names ({names})",
  "tls-self-signed": "{where} shows a certificate that it signed itself, which no browser trusts",
  "tls-own-authority":
    "the certificate of {where} comes from an authority that no browser knows (a company's own?)",
  "tls-unknown-issuer":
    "nobody known vouches for the certificate of {where}: most often the intermediate certificate is not sent along (nginx wants the full chain in `ssl_certificate`)",
  "tls-plain": "{where} speaks plain HTTP, and was asked by https",
  "tls-protocol": "{where} offers no version of TLS that is still in use (1.2 or 1.3)",
  "tls-no-such-name": "{where} has no certificate for the name that was asked for",
  "speaks-tls": "{where} speaks TLS, and was asked by plain HTTP",
  "timed-out": "{where} did not answer within {seconds} s",
  unresolved: "the name {name} has no address",
  "proxy-error": "nginx made this {status}: it got no usable answer from the backend",
  "proxy-error-ended":
    "nginx made this {status}: it got no usable answer from `{service}`, which ended with exit code {code} at a time that nothing tells, and is up again",
  covered:
    "nginx got no usable answer from the backend, and shows a page of its own with {status} instead (`error_page`)",
  "proxy-refused": "nginx made this {status}: the backend never saw the request",
  "refused-after":
    "nginx made this {status} after the backend had answered: what it was to send in the place of that answer is not there",
  "fpm-refused":
    "PHP-FPM made this {status}: the request did reach it, and it found no script to run",
  "made-by": "{who} made this {status}: what stands behind it gave no usable answer",
  "default-page":
    "{who} answered with its default page: it has no application for this name, so nothing is proven",
  "server-error": "the application answered {status}",
  unexpected: "{status} instead of {expected}",
  "unknown-error": "{status}, and nothing tells whether nginx or the backend made it",
  differs: "{direct} when asked direct, but {status} through nginx",
  redirected: "the upload was redirected ({status} to {to}), which loses its body",
  "asks-for-credentials":
    "nginx itself asks for credentials here (401), and this request has none (`auth`, for health `health.headers`): nothing more is proven",
  "no-front-page":
    "nginx itself answers here, and nobody said that there is a front page: nothing is proven",
  "to-itself": "the answer {status} leads to the very URL that was asked for, and so on for ever",
  "client-left": "the client closed the connection before the answer came",
  "own-answer": "nginx made this answer, so it says nothing about the backend",
  "spa-answer": "nginx answered with a web page of its own, so this says nothing about the backend",
  "no-proof": "nothing proves that the backend made this answer",
  "path-only":
    "the application itself answered {status}: the request does reach it, and more is not proven",
  "made-up-refused":
    "the application itself answered {status} to a made-up file: the request does reach it, and whether it takes a real one is not known (`upload.file` sends one of yours)",
  "in-front":
    "asked with `X-Forwarded-Proto: https`, as a proxy in front that ends TLS asks: without it users are sent on to https, which nothing in this stack speaks",
  "still-starting": "{service} was still starting when the run was decided by something else",
  "held-back":
    "compose was still waiting for {service} to be healthy when the time was over, so {asked} was not started: give `timeout` more seconds",
  late: "{service} had been running for {seconds} s only when the time was over: give `timeout` more seconds",
  "service-down": "{service} is not running ({state})",
} as const;

export type CheckText = keyof typeof CHECK_TEXTS;
