export type Variables = Readonly<Record<string, string>>;

/** Characters that variables may make of a text: `ENV A=$A$A` doubles at every line. */
const LONGEST = 65_536;

/**
 * `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}` (Dockerfile reference: environment
 * replacement). A name that nobody gave stays as it is written: its value is not known here.
 */
export function expand(text: string, known: Variables): string {
  let grown = 0;
  const expanded = text.replace(
    /\\\$|\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
    (whole, bare?: string, braced?: string, sign?: string, word = "") => {
      if (whole === "\\$") return "$";
      if (grown > LONGEST) return whole;
      const value = known[bare ?? braced ?? ""];
      grown += value?.length ?? 0;
      if (sign === "+") return value ? word : "";
      if (sign === "-") return value || word;
      return value ?? whole;
    },
  );
  return grown > LONGEST ? text : expanded;
}
