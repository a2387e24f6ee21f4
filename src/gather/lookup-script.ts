/**
 * POSIX shell that asks the container's own resolver for each name, all at once. Per name it prints
 * `@name NAME TOOL STATUS` and what the tool said. getent goes through the C library, as programs
 * do; nslookup is what busybox has.
 */
export const LOOKUP_SCRIPT = `
limit=; command -v timeout >/dev/null 2>&1 && limit='timeout 4'
for name in "$@"; do (
  if command -v getent >/dev/null 2>&1; then
    tool=getent; said=$($limit getent ahosts "$name" 2>&1); status=$?
  elif command -v nslookup >/dev/null 2>&1; then
    tool=nslookup; said=$($limit nslookup "$name" 2>&1); status=$?
  else tool=none; said=; status=127; fi
  printf '@name %s %s %s\\n%s\\n' "$name" "$tool" "$status" "$said"
) & done
wait
:`;

/** What became of one name. `tool` is `none` where the image has nothing to ask with. */
export interface Lookup {
  readonly name: string;
  readonly tool: string;
  readonly addresses: readonly string[] | null;
  readonly error: string | null;
}

/** What the script printed, one answer for each name. */
export function readLookups(output: string): readonly Lookup[] {
  return output
    .split(/^@name /m)
    .slice(1)
    .map((part) => {
      const [head = "", ...said] = part.split("\n");
      const [name = "", tool = "none", status = ""] = head.split(" ");
      const addresses = tool === "getent" ? fromGetent(said) : fromNslookup(said);
      if (status === "0" && addresses.length > 0) return { name, tool, addresses, error: null };
      return { name, tool, addresses: null, error: errorOf(tool, status) };
    });
}

/** getent(1): `ADDRESS  STREAM name`, once for each socket type. */
function fromGetent(lines: readonly string[]): readonly string[] {
  const first = lines.flatMap((line) => /^([\da-f.:]+)\s/i.exec(line)?.[1] ?? []);
  return [...new Set(first)];
}

/** The server's own address comes first; answers stand below a line with the name. */
function fromNslookup(lines: readonly string[]): readonly string[] {
  const answer = lines.slice(lines.findIndex((line) => line.startsWith("Name:")) + 1);
  if (answer.length === lines.length) return [];
  const found = answer.flatMap(
    (line) => /^Address(?: \d+)?:\s+([\da-f.:]+)/i.exec(line)?.[1] ?? [],
  );
  return [...new Set(found)];
}

function errorOf(tool: string, status: string): string {
  // timeout(1) gives 124, busybox's the signal's 143.
  if (status === "124" || status === "143") return "timed out";
  return `not found (${tool}: status ${status})`;
}
