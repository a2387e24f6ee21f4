import type { Exchange } from "../case/codes/http.ts";
import type { BackendPlan, UploadPlan } from "../plan/plan.ts";
import type { HttpBody } from "../ports/http.ts";
import { ask } from "./ask.ts";
import { type Check, repeats } from "./check.ts";
import { willRestart } from "./early.ts";
import { isFailing, mayHaveKilled } from "./failing.ts";
import type { ProbeDeps } from "./probe-deps.ts";
import { type Asking, direct, proxied, type Topic } from "./questions.ts";
import { stateOf } from "./scene.ts";
import { uploadBody } from "./upload-body.ts";

/** Milliseconds that a backend gets to come back after an upload that ended its container. */
const RECOVERY_MS = 10_000;
/** The same where only a worker can have ended: servers start another at once, or never. */
const WORKER_RECOVERY_MS = 3000;

/**
 * Uploads proxied, then direct: a process that the first ended gets time to come back, so that the
 * second tells of its own. What kills is repeated once at most. `wasUp`: there was something to end.
 * Gives notes for a reader.
 */
export async function probeUpload(
  deps: ProbeDeps,
  asking: Asking,
  credentials: Readonly<Record<string, string>>,
  { isReady, wasUp }: { readonly isReady: boolean; readonly wasUp: boolean },
): Promise<readonly string[]> {
  const checks = uploadChecks(deps, asking, credentials);
  if (asking.plan.target.kind !== "compose") {
    // What others run gets one upload, as a user would send it.
    for (const { question } of checks.slice(0, 1)) await ask(deps, question);
    return [];
  }
  const failed: { readonly check: Check; readonly first: Exchange }[] = [];
  let killing = false;
  for (const check of checks) {
    const { exchange } = await ask(deps, check.question);
    if (!isFailing(exchange, check.expect)) continue;
    failed.push({ check, first: exchange });
    if (!isReady || !wasUp || !mayHaveKilled(exchange)) continue;
    killing = true;
    // Nobody is there to ask any more, and what ended it has been seen.
    if (!(await comesBack(deps, asking))) {
      return [`After ${exchange.check} the backend did not come back.`];
    }
  }
  if (!isReady) return [];
  if (killing) {
    const [worst] = failed.filter(({ first }) => mayHaveKilled(first));
    if (worst) await repeats(deps, worst.check, worst.first, 1);
  } else {
    await Promise.all(failed.map(({ check, first }) => repeats(deps, check, first)));
  }
  return [];
}

function uploadChecks(
  deps: ProbeDeps,
  asking: Asking,
  credentials: Readonly<Record<string, string>>,
): readonly Check[] {
  const { upload } = asking.plan;
  if (!upload) return [];
  const { method, path, expect } = upload;
  const mapped = deps.upstream(method, path);
  const form = uploadBody(upload, deps.files, `bad-gateway-${deps.mark()}`);
  // What was only found is asked as a stranger would.
  const own = upload.found ? {} : credentials;
  const topic = uploadTopic(upload, form, own, asking.plan.backend ?? mapped?.backend);
  // As nginx would send it: an application that is picky about its host is not to be wronged.
  const atBackend = { ...topic, path: mapped?.uri ?? path };
  return [proxied(topic, asking), direct(atBackend, mapped?.host ?? null, asking)]
    .filter((question) => question !== null)
    .map((question) => ({ question, expect }));
}

/** The upload with the form that is to be sent. */
export function uploadTopic(
  { method, path }: UploadPlan,
  { contentType, body }: { readonly contentType: string; readonly body: HttpBody },
  credentials: Readonly<Record<string, string>>,
  backend: BackendPlan | null = null,
): Topic {
  const headers = { ...credentials, "content-type": contentType };
  return { check: "upload", route: "upload", method, path, headers, body, backend };
}

/** Waits until the backend answers a GET again; true when it does. */
async function comesBack(deps: ProbeDeps, asking: Asking): Promise<boolean> {
  const { plan } = asking;
  const { health, backend } = plan;
  const { onExchange: _, ...quiet } = deps;
  const path = health.direct ?? "/";
  const { headers } = health;
  const base = { check: "recovery", route: "recovery", method: "GET", body: null };
  const start = deps.clock.elapsed();
  const before = stateOf(asking.scene, backend?.service ?? null)?.startedAt;
  let patience = WORKER_RECOVERY_MS;
  while (deps.clock.elapsed() < start + patience) {
    const scene = await deps.look();
    const now = { ...asking, scene, timeoutMs: 2000 };
    const question = direct({ ...base, path, headers, backend }, null, now);
    if (!question) return true;
    const state = stateOf(scene, backend?.service ?? null);
    if (state?.status !== "running" || state.startedAt !== before) patience = RECOVERY_MS;
    if (state?.status === "exited" && !willRestart(state)) return false;
    if (state?.status === "running" && question.endpoint) {
      const { exchange } = await ask(quiet, question);
      if (!isFailing(exchange, null)) return true;
    }
    await deps.clock.sleep(100, deps.signal);
  }
  return false;
}
