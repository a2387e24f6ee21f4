/** Keys that a later file replaces instead of adding to (compose specification, merge). */
const REPLACED = new Set(["command", "entrypoint", "test"]);
/** Lists of `NAME=value` that are maps as well. */
const MAPS = new Set(["environment", "args", "labels", "depends_on", "networks", "extra_hosts"]);

type Json = Readonly<Record<string, unknown>>;

/** Lays one service over another, as compose merges files. */
export function mergeService(below: unknown, above: unknown): unknown {
  return mergeValue("", below, above);
}

function mergeValue(key: string, below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (below === undefined || REPLACED.has(key)) return above;
  if (MAPS.has(key)) return mergeMaps(asMap(below), asMap(above));
  if (key === "volumes" && Array.isArray(below) && Array.isArray(above)) {
    const targets = new Set(above.map(targetOf));
    return [...below.filter((volume) => !targets.has(targetOf(volume))), ...above];
  }
  if (Array.isArray(below) && Array.isArray(above)) return [...new Set([...below, ...above])];
  if (isMap(below) && isMap(above)) return mergeMaps(below, above);
  return above;
}

function mergeMaps(below: Json, above: Json): Json {
  const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeValue(key, below[key], above[key])]));
}

/** `[NAME=value, db]` and `{NAME: value}` alike as a map; names without a value have null. */
export function asMap(value: unknown): Json {
  if (isMap(value)) return value;
  if (!Array.isArray(value)) return {};
  return Object.fromEntries(
    value.map((item) => {
      const text = String(item);
      const at = text.indexOf("=");
      return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

export function isMap(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Container path of a volume entry in either form. */
function targetOf(volume: unknown): string {
  if (isMap(volume)) return String(volume["target"]);
  const parts = String(volume).split(":");
  return parts[1] ?? parts[0] ?? "";
}
