import type { View } from "../../define.ts";

/** The one port that the service says it listens on, where it is another one. */
export function listeningElsewhere(view: View<"app.log">, service: string, port: number) {
  const said = view.of("app.log", service).filter(({ body }) => body.code === "listening");
  const ports = new Set(said.flatMap(({ body }) => (body.code === "listening" ? body.port : [])));
  const [fact] = said;
  if (fact?.body.code !== "listening" || ports.size !== 1 || ports.has(port)) return null;
  return { fact, port: fact.body.port };
}
