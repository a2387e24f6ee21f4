/** What SARIF says of its own: rules that are no cause of the catalogue, by id, and the root. */
export const SARIF_TEXTS = {
  "no-cause-named": "The path is broken, and the evidence does not name the cause",
  "lint-suppression": "A comment that silences a finding does not hold",
  root: "The root of the repository.",
} as const;
