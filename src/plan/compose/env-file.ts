/** Reads an environment file as compose does: `NAME=value`, comments, quotes, `export`. */
export function parseEnvFile(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const entry = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/.exec(line);
    const [, name, value] = entry ?? [];
    if (name !== undefined && value !== undefined) found[name] = unquoted(value);
  }
  return found;
}

function unquoted(value: string): string {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(value);
  if (quoted?.[1] !== undefined) return quoted[1].replace(/\\(.)/g, unescaped);
  return quoted?.[2] ?? value.replace(/\s+#.*$/, "").trim();
}

function unescaped(_: string, letter: string): string {
  return letter === "n" ? "\n" : letter === "t" ? "\t" : letter;
}
