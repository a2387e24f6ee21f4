/** Why a check failed or proves nothing; parameters as in `Message`. */
export const CHECK_TEXTS = {
  refused: "nothing accepts connections at {where} ({code})",
  "no-address": "{service} has no network address now, so there was nobody to ask",
  unreachable: "no host answers at {where} ({code})",
  reset: "{where} closed the connection before it answered",
  "timed-out": "{where} did not answer within {seconds} s",
  unresolved: "the name {name} has no address",
  "proxy-error": "nginx made this {status}: it got no usable answer from the backend",
  "proxy-refused": "nginx made this {status}: the backend never saw the request",
  "server-error": "the application answered {status}",
  unexpected: "{status} instead of {expected}",
  "unknown-error": "{status}, and nothing tells whether nginx or the backend made it",
  differs: "{direct} when asked direct, but {status} through nginx",
  redirected: "the upload was redirected ({status} to {to}), which loses its body",
  "asks-for-credentials":
    "nginx itself asks for credentials here (401), and `auth` names none: nothing more is proven",
  "own-answer": "nginx made this answer, so it says nothing about the backend",
  "spa-answer": "nginx answered with a web page of its own, so this says nothing about the backend",
  "no-proof": "nothing proves that the backend made this answer",
  "path-only":
    "the application itself answered {status}: the request does reach it, and more is not proven",
  "still-starting": "{service} was still starting when the run was decided by something else",
  "service-down": "{service} is not running ({state})",
} as const;

export type CheckText = keyof typeof CHECK_TEXTS;
