/** What frames the findings of the files. */
export const LINT_TEXTS = {
  see: "see {place}",
  limits: "Limits on the way",
  "limits-body": "Size of a request",
  "limits-time": "Time that an answer may take",
  none: "none",
  default: "default",
  "nothing-found": "nothing found",
  "one-error": "1 error",
  errors: "{count} errors",
  "one-warning": "1 warning",
  warnings: "{count} warnings",
  "one-note": "1 note",
  notes: "{count} notes",
  silenced: "{found}; {count} silenced by a comment",
  "not-annotated": "{count} more findings are not shown as annotations",
} as const;
