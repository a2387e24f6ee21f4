export type Variables = Readonly<Record<string, string | undefined>>;

const REFERENCE =
  /\$(?:\$|\{([A-Za-z_]\w*)(?:(:?[-?+])((?:[^{}]|\$\{[^{}]*\})*))?\}|([A-Za-z_]\w*))/g;

/**
 * Fills `$NAME`, `${NAME}` and the forms with `-`, `:-`, `?`, `:?`, `+`, `:+` (compose specification,
 * interpolation). What is not set becomes empty; a required variable that is missing does too, since
 * it is compose's own answer at the start that counts.
 */
function fillVariables(text: string, variables: Variables): string {
  return text.replace(
    REFERENCE,
    (whole, braced?: string, operator = "", word = "", bare?: string) => {
      if (whole === "$$") return "$";
      const value = variables[braced ?? bare ?? ""];
      const isSet = value !== undefined && !(operator.startsWith(":") && value === "");
      const other = () => fillVariables(word, variables);
      if (operator.endsWith("+")) return isSet ? other() : "";
      if (isSet) return value ?? "";
      return operator.endsWith("-") ? other() : "";
    },
  );
}

/** Fills every string of a parsed YAML value; keys stay. */
export function fillDeep(value: unknown, variables: Variables): unknown {
  if (typeof value === "string") return fillVariables(value, variables);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, variables));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillDeep(item, variables)]),
  );
}
