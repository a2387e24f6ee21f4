/** `${PORT:-8000}`, `${PORT}` and `$PORT` as the container's shell will fill them, where known. */
export function filled(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (whole, braced?: string, fallback?: string, bare?: string) =>
      env[braced ?? bare ?? ""] ?? fallback ?? whole,
  );
}
