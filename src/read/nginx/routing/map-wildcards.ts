/** The lines of a `map` block. */
export type Entries = readonly { readonly name: string; readonly args: readonly string[] }[];

/** `*.example.com`, `.example.com` and `www.example.*`, the longest first. */
export function byWildcard(entries: Entries, host: string): string | null {
  const fits = entries.filter(({ name }) => {
    const pattern = name.toLowerCase();
    if (pattern.startsWith("*.")) return host.endsWith(pattern.slice(1));
    if (pattern.startsWith(".")) return `.${host}`.endsWith(pattern);
    return pattern.endsWith(".*") && host.startsWith(pattern.slice(0, -1));
  });
  const rank = (name: string): number => (name.endsWith("*") ? 0 : 1_000) + name.length;
  const [best] = fits.sort((one, other) => rank(other.name) - rank(one.name));
  return best ? (best.args[0] ?? "") : null;
}
