import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { array, at, string } from "../json.ts";
import { fact, witness } from "../witness.ts";

export function readImage(capture: Looked<"docker.image">): readonly AnyFact[] {
  const { subject, how, body } = capture;
  const createdAt = string(at(body, "Created"));
  // Reproducible builds say 1970, or nothing.
  if (createdAt === null || !(Date.parse(createdAt) > 0)) return [];
  const isLocal = array(at(body, "RepoDigests")).length === 0;
  const quote = `Created ${createdAt}`;
  const seen = witness({ source: subject, how, at: capture.at, quote });
  return [fact("container.image", subject, { createdAt, isLocal }, seen)];
}

export function readCommit({ how, at: when, body }: Looked<"repo.commit">): AnyFact {
  return fact("repo.commit", "", body, witness({ source: "git", how, at: when, quote: body.at }));
}
