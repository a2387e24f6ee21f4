import type { ServiceModel } from "../compose/model.ts";

/** `docker-compose.yml:12`, for the first of these keys that the service has. */
export function placeOf({ places }: ServiceModel, ...keys: readonly string[]): string {
  const place = keys.map((key) => places[key]).find((found) => found !== undefined);
  if (!place) return "compose";
  return place.line === null ? `${place.file}` : `${place.file}:${place.line}`;
}
