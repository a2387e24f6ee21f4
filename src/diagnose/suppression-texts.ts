/** What is wrong with a comment that is to silence a finding, and what mends it (`fix-…`). */
export const SUPPRESSION_TEXTS = {
  complaint: "This comment is to silence {cause}, but {why}.",
  unused: "it silences nothing: there is no such finding here",
  "fix-unused": "Remove the comment.",
  unknown: 'there is no cause "{cause}"',
  "fix-unknown": "Name a cause as the findings do; `bad-gateway causes` lists them.",
  unreasoned: "it gives no reason, so it does not count",
  "fix-unreasoned": "Write why after a colon, for those who come later.",
  ended: "it ended on {until}",
  "fix-ended": "Mend what it silences, or set a later date.",
} as const;
