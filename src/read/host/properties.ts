/** Properties of one unit, as `systemctl show` prints them: `Id=nginx.service` … */
export type Properties = Readonly<Record<string, string>>;

/** Blocks with an empty line between them, one for each unit, by unit. */
export function unitsIn(text: string): ReadonlyMap<string, Properties> {
  const units = text.split(/\n\s*\n/).map((block) =>
    Object.fromEntries(
      block.split("\n").flatMap((line) => {
        const equals = line.indexOf("=");
        return equals < 1 ? [] : [[line.slice(0, equals), line.slice(equals + 1)] as const];
      }),
    ),
  );
  return new Map(units.flatMap((unit) => (unit["Id"] ? [[unit["Id"], unit] as const] : [])));
}

/** Decimal; null for what systemd leaves out, and for its word for "without a limit". */
export function amount(value: string | undefined): number | null {
  if (value === undefined || !/^\d+$/.test(value)) return null;
  const number = Number(value);
  return number < 2 ** 60 ? number : null;
}

/** The words of `{ path=… ; argv[]=/usr/bin/x --port 80 ; ignore_errors=no ; … }`. */
export function commandOf(execStart: string | undefined): readonly string[] {
  const words = /argv\[\]=(.*?) ;/.exec(execStart ?? "")?.[1] ?? "";
  return words === "" ? [] : words.split(" ");
}
