import type { Place } from "../../../case/place.ts";
import { enclosing, type Line, placesOf, type Written } from "./evidence.ts";
import { onceOf } from "./once.ts";

/** Two lines that set the Host for the same block: nginx sends a header for each. */
export function twiceInOneBlock(view: Written): readonly {
  readonly lines: readonly [Line, Line];
  readonly places: readonly [Place, ...Place[]];
  readonly other: string;
}[] {
  const hosts = view
    .all("nginx.directive")
    .filter(
      ({ body }) => body.name === "proxy_set_header" && body.args[0]?.toLowerCase() === "host",
    );
  const alike = Map.groupBy(hosts, (line) => `${line.subject} ${pathTo(line.body.context)}`);
  const several = [...alike.values()].filter(({ length }) => length > 1).flat();
  const groups = Map.groupBy(several, (line) => blockOf(view, line));
  return [...groups].flatMap(([block, [first, second]]) => {
    const places = placesOf(first?.seen.place, second?.seen.place);
    if (block === null || !first || !second || !places) return [];
    const at = second.seen.place;
    return [{ lines: [first, second], places, other: `${at?.file}:${at?.line}` } as const];
  });
}

/** How many directives of an nginx each path of block heads leads to. */
const countByPath = onceOf((view, proxy) => {
  const counts = new Map<string, number>();
  for (const { body } of view.of("nginx.directive", proxy)) {
    const path = pathTo([...body.context, [body.name, ...body.args].join(" ")]);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
});

function pathTo(heads: readonly string[]): string {
  return heads.join("\0"); // In no configuration: nginx takes it for the end.
}

/** A name for the block that a line is in; null where it may be one of several. */
function blockOf(view: Written, line: Line): string | null {
  const path = pathTo(line.body.context);
  const block = `${line.subject} ${path}`;
  if (countByPath(view, line.subject).get(path) === 1) return block;
  // Of an included line nobody knows which of two blocks of one name it is in.
  const around = enclosing(view, line, line.body.context.at(-1)?.split(" ")[0] ?? "");
  return around && `${block} ${around.seen.place?.file}:${around.seen.place?.line}`;
}
