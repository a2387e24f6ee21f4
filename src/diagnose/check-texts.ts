/** Why a check failed or proves nothing; parameters as in `Message`. */
export const CHECK_TEXTS = {
  refused: "nothing accepts connections at {where} ({code})",
  reset: "{where} closed the connection before it answered",
  "timed-out": "{where} did not answer within {seconds} s",
  unresolved: "the name {name} has no address",
  "proxy-error": "nginx answered {status} itself: the backend gave no usable answer",
  "proxy-refused": "nginx refused the request itself with {status}",
  "server-error": "the application answered {status}",
  unexpected: "the answer was {status}; expected {expected}",
  "unknown-error": "the answer was {status}, and nothing tells who made it",
  differs: "the backend answers {direct} when asked direct, but {status} through nginx",
  redirected: "the upload was redirected ({status} to {to}), which loses its body",
  "own-answer": "nginx answered this itself, which says nothing about the backend",
  "spa-answer": "the answer is a web page that nginx serves itself, not the backend's health",
  "no-proof": "nothing proves that the backend made this answer",
  "path-only":
    "the application refused with {status}: the path is proven, the upload itself is not",
  "still-starting": "{service} was still starting when something else had decided the run",
  "service-down": "{service} is not running ({state})",
} as const;

export type CheckText = keyof typeof CHECK_TEXTS;
