/** What a paste was taken for. */
export const PASTE_TEXTS = {
  recognised: "Recognised",
  "more-verbose": "… and {count} more with --verbose",
  understood: "understood",
  noise: "noise",
  "understood-count": "{what} ({count} understood)",
  "understood-and-noise": "{what} ({count} understood, {noise} noise)",
  "of-source": "{what} of {source}",
} as const;
