/** Whether one moment is after another, both in ISO 8601; false where one of them is not known. */
export function isAfter(at: string | null, before: string | null): boolean {
  return at !== null && before !== null && Date.parse(at) > Date.parse(before);
}
