import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { placeOf } from "../starts/start-command.ts";

/** The variable that a template takes a port from, and where compose gives it. */
interface TemplatePort {
  readonly proxy: string;
  readonly variable: string;
  readonly places: readonly Place[];
}

/** null where the port stands in the configuration itself. */
export function templatePort(
  view: View<"nginx.template" | "compose.service">,
  { file, line }: Place,
): TemplatePort | null {
  const found = view
    .all("nginx.template")
    .find(
      ({ body, seen: { place } }) =>
        place?.file === file && place?.line === line && isPort(body.word, body.variable),
    );
  if (!found) return null;
  const { subject: proxy, body } = found;
  const places = placeOf(view, proxy, `environment.${body.variable}`);
  return { proxy, variable: body.variable, places };
}

/** `HOST:${PORT}`, `http://HOST:${PORT}/path`. */
function isPort(word: string, variable: string): boolean {
  return [`:\${${variable}}`, `:$${variable}`].some(
    (port) => word.endsWith(port) || word.includes(`${port}/`),
  );
}
