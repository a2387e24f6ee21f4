export type Variables = Readonly<Record<string, string>>;

/**
 * `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}` (Dockerfile reference: environment
 * replacement). A name that nobody gave stays as it is written: its value is not known here.
 */
export function expand(text: string, known: Variables): string {
  return text.replace(
    /\\\$|\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
    (whole, bare?: string, braced?: string, sign?: string, word = "") => {
      if (whole === "\\$") return "$";
      const value = known[bare ?? braced ?? ""];
      if (sign === "+") return value ? word : "";
      if (sign === "-") return value || word;
      return value ?? whole;
    },
  );
}
