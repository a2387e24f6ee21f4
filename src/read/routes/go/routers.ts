import { joined, type Text } from "../route.ts";
import { argumentsAt, literal } from "../scan.ts";

const MADE =
  /\b(\w+)\s*:?=\s*(?:gin\.(?:Default|New)|echo\.New|fiber\.New|chi\.New(?:Router|Mux)|mux\.NewRouter|http\.NewServeMux)\s*\(/g;
/** A parameter of a type that is the whole application's. */
const GIVEN = /\b(\w+)\s+\*(?:gin\.Engine|echo\.Echo|fiber\.App|http\.ServeMux)\b/g;
const GROUP =
  /\b(\w+)\s*:?=\s*(\w+)\.(?:Group|PathPrefix)\s*\(\s*("[^"]*"|`[^`]*`)[^)\n]*\)(?:\.Subrouter\(\))?/g;
/** chi's `r.Route("/api", func(r chi.Router) { … })`. */
const NESTED = /\b\w+\.Route\s*\(\s*("[^"]*")\s*,\s*func\s*\(/g;

/** What stands in front of the routes of a router of this file, by its variable and where it is used. */
export function routersIn(text: string): (name: string, at: number) => Text {
  const apps = new Set(["http"]);
  for (const pattern of [MADE, GIVEN]) {
    for (const [, name = ""] of text.matchAll(pattern)) apps.add(name);
  }
  const groups = [...text.matchAll(GROUP)].map(({ index, 1: name, 2: parent = "", 3: path }) => ({
    index,
    name,
    parent,
    path: literal(path) ?? "",
  }));
  const nested = [...text.matchAll(NESTED)].map(({ index, 0: whole, 1: path }) => ({
    start: index + whole.length,
    end: argumentsAt(text, text.indexOf("(", index))?.end ?? index,
    path: literal(path) ?? "",
  }));
  const prefixOf = (name: string, at: number): Text => {
    const group = groups.findLast((one) => one.name === name && one.index < at);
    if (!group) return { value: "", sure: apps.has(name) };
    const front = prefixOf(group.parent, group.index);
    return { value: joined(front.value, group.path), sure: front.sure };
  };
  return (name, at) => {
    const around = nested.filter(({ start, end }) => start < at && at < end);
    const front = prefixOf(name, at);
    return { ...front, value: joined(...around.map(({ path }) => path), front.value) };
  };
}
