import type { ServiceModel } from "../compose/model.ts";
import type { Locations } from "../locate.ts";
import { type ConfModel, confOf } from "./conf.ts";
import { type ImageModel, imageOf } from "./image.ts";
import { type Run, runsOf } from "./runs.ts";

/** A service with what its files tell. */
export interface Candidate {
  readonly service: ServiceModel;
  readonly image: ImageModel;
  /** What it starts: the command itself, then the scripts that the command leads to. */
  readonly runs: readonly Run[];
  readonly conf: ConfModel | null;
}

export interface FoundValue<T> {
  readonly value: T;
  /** What it was told by. */
  readonly why: string;
  readonly sure: boolean;
}

export async function candidateOf(at: Locations, service: ServiceModel): Promise<Candidate> {
  const image = await imageOf(at, service);
  const runs = await runsOf(at, service, image);
  return { service, image, runs, conf: await confOf(at, service, image, runs) };
}
