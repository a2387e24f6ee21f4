import type { Fact } from "../../../case/facts.ts";
import type { Written } from "./evidence.ts";

/** The service's own route for a request; null where the source declares none. */
export function routeOf(
  view: Written,
  service: string,
  method: string,
  path: string,
): Fact<"app.route"> | null {
  const found = view
    .of("app.route", service)
    .filter(({ body }) => body.method === method || body.method === "ANY" || body.method === "*");
  return found.find(({ body }) => matches(body.path, path)) ?? null;
}

/** Whether the source tells all its routes: then what is not among them is not there. */
export function tellsAll(view: Written, service: string): boolean {
  const routes = view.of("app.route", service);
  return routes.length > 1 && routes.every(({ body }) => body.sure);
}

/** `{id}` stands for one part, `{path}` at the end for all that follows; a last slash is no part. */
function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split("/").filter(Boolean);
  const parts = path.split("/").filter(Boolean);
  if (/[*]|\{path\}$/.test(pattern)) return path.startsWith(pattern.split(/[*{]/)[0] ?? "");
  return (
    wanted.length === parts.length &&
    !path.includes("//") &&
    wanted.every((part, index) => part === parts[index] || /^\{.*\}$/.test(part))
  );
}
