import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import { keyPlace, type Service, started } from "./evidence.ts";
import { once } from "./once.ts";

/** A healthcheck as it is written. */
export interface WrittenCheck {
  readonly service: string;
  /** Its command as one line, without CMD or CMD-SHELL. */
  readonly text: string;
  /** The program that asks. */
  readonly tool: string;
  /** What it asks on its own host; null: nothing, or somebody else. */
  readonly url: URL | null;
  /** Services that start only when this one is healthy. */
  readonly waiting: readonly Service[];
  readonly place: Place | null;
  readonly cite: Service | Fact<"dockerfile.instruction">;
}

/** Every healthcheck in force: compose's, else the image's. */
export const healthchecks = once((view): readonly WrittenCheck[] => {
  const waitingFor = Map.groupBy(
    started(view).flatMap((service) =>
      service.body.dependsOn.flatMap((one) =>
        one.condition === "service_healthy" ? { service, on: one.service } : [],
      ),
    ),
    ({ on }) => on,
  );
  return started(view).flatMap((service) => {
    const { healthcheck } = service.body;
    if (healthcheck?.disabled) return [];
    const written = healthcheck && healthcheck.test.length > 0 ? healthcheck.test : null;
    const image = view
      .of("dockerfile.instruction", service.subject)
      .findLast(({ body }) => body.final && body.instruction === "HEALTHCHECK");
    const text = written ? lineOf(written) : imageLine(image);
    if (text === null || text === "") return [];
    const waiting = (waitingFor.get(service.subject) ?? []).map((one) => one.service);
    return [
      {
        ...{
          service: service.subject,
          text,
          waiting,
          tool: toolOf(text),
          url: urlIn(text, service),
        },
        place: written
          ? keyPlace(service, "healthcheck.test", "healthcheck")
          : (image?.seen.place ?? null),
        cite: written || !image ? service : image,
      },
    ];
  });
});

/** `["CMD", "curl", …]`, `["CMD-SHELL", "curl …"]`, or the line alone. */
function lineOf(test: readonly string[]): string {
  const [first = "", ...rest] = test;
  return (first === "CMD" || first === "CMD-SHELL" ? rest : test).join(" ").trim();
}

function imageLine(instruction: Fact<"dockerfile.instruction"> | undefined): string | null {
  const text = /\bCMD\s+([\s\S]+)$/.exec(instruction?.seen.quote ?? "")?.[1];
  if (text === undefined) return null;
  const words = /^\s*\[/.test(text) ? [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)] : null;
  return words ? words.map(([, word = ""]) => word).join(" ") : text.replace(/\\\n/g, " ").trim();
}

/** The first word that is a program: `cd x && curl` asks with curl only in its second step. */
function toolOf(text: string): string {
  const first = text.split(/\s+/)[0] ?? "";
  return /^[\w./-]+$/.test(first) ? first : "";
}

const OWN = new Set(["localhost", "127.0.0.1", "0.0.0.0", "[::1]"]);

function urlIn(text: string, { subject }: Service): URL | null {
  const written = /\bhttps?:\/\/[^\s"'|;&<>)]+/.exec(text)?.[0];
  const url = written === undefined || written.includes("$") ? null : URL.parse(written);
  return url && (OWN.has(url.hostname) || url.hostname === subject) ? url : null;
}

export function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === "https:" ? 443 : 80);
}
