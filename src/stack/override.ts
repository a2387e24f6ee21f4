import { REPLACED } from "./labels.ts";
import type { Model, ModelService } from "./model.ts";

export interface OverrideInput {
  readonly model: Model;
  readonly project: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Names of volumes and networks that are there already: their labels are not ours to write. */
  readonly existing: ReadonlySet<string>;
  /** Tags that other builds start from, so that they must keep their names. */
  readonly keptTags: ReadonlySet<string>;
  /** For each kept tag that was there before, the label that lets it be put back. */
  readonly replaced: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/**
 * A compose file, the last to be merged: own labels on all that is created, and a name of the run
 * for every image that is built, so that no tag of the user's is taken over.
 */
export function override(input: OverrideInput): string {
  const { model, labels, existing } = input;
  const named = (resources: Model["volumes"]) =>
    Object.fromEntries(
      resources
        .filter(({ name, external }) => !external && !existing.has(name))
        .map(({ key }) => [key, { labels }]),
    );
  const services = model.services.map((service) => [service.name, serviceOverride(service, input)]);
  const file = {
    services: Object.fromEntries(services),
    volumes: named(model.volumes),
    networks: named(model.networks),
  };
  // JSON is YAML but for the tag; compose would take a dollar for a variable.
  return JSON.stringify(file, null, 1)
    .replaceAll("$", "$$$$")
    .replaceAll(`"${RESET}"`, "!reset []");
}

const RESET = "!reset";

function serviceOverride(service: ModelService, input: OverrideInput): object {
  const { labels, replaced } = input;
  const image = imageOf(service, input);
  if (!service.build) return { labels, ...(image ? { image } : {}) };
  const before = image === null && service.image ? replaced.get(service.image) : undefined;
  const build = {
    // Nothing that the Dockerfile, or the image it starts from, says of it may stay.
    labels: { ...labels, [REPLACED]: "", ...before },
    ...(service.build.tags.length > 0 ? { tags: RESET } : {}),
  };
  return { labels, build, ...(image ? { image } : {}) };
}

/** The name of the run for an image that is built here, by this service or another; else null. */
function imageOf({ image, build, name }: ModelService, input: OverrideInput): string | null {
  if (image === null || input.keptTags.has(image)) return null;
  if (build) return `${input.project}-${name}`;
  const builder = input.model.services.find((other) => other.build && other.image === image);
  return builder ? `${input.project}-${builder.name}` : null;
}

/** Tags of built services that the build of another one names: `FROM`, `COPY --from`, arguments. */
export function tagsBuiltUpon(
  model: Model,
  dockerfiles: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const tags = model.services.flatMap(({ name, image, build }) =>
    build && image ? [{ name, image }] : [],
  );
  const used = tags.filter(({ name, image }) => {
    const spelled = new Set([image, image.replace(/:latest$/, "")]);
    return model.services.some(
      (other) =>
        other.name !== name &&
        other.build !== null &&
        [dockerfiles.get(other.name) ?? "", ...other.build.args]
          .flatMap((text) => text.split(/[\s="']+/))
          .some((word) => spelled.has(word)),
    );
  });
  return new Set(used.map(({ image }) => image));
}
