/** Words for the numbers on a hop. */
export const HOP_TEXTS = {
  "not-asked": "not asked",
  "one-request": "1 request",
  requests: "{count} requests",
  failed: "{count} failed",
  times: "{count} × {answer}",
  "up-to": "up to {time}",
} as const;
