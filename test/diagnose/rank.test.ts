import { expect, test } from "vitest";
import type { EffectOn, NonEmpty } from "../../src/causes/define.ts";
import type { Found, Symptom } from "../../src/diagnose/diagnosis.ts";
import { rank } from "../../src/diagnose/rank.ts";
import { state } from "./of-services.ts";

function found(
  cause: string,
  effects: NonEmpty<EffectOn>,
  more: Partial<Pick<Found, "from" | "confidence">> = {},
): Found {
  return {
    is: "cause",
    cause,
    severity: "error",
    confidence: "certain",
    subject: effects[0].on,
    effects,
    cites: [state("backend", "exited")],
    places: [],
    summary: { text: "summary", params: {} },
    fix: { text: "fix", params: {} },
    ...more,
  };
}

function symptom(id: string, ...effects: readonly EffectOn[]): Symptom {
  return { id, effects, say: { id: "check.refused", params: {} } };
}

const down = { effect: "not-started", on: "backend" } as const;
const refused = { effect: "refused", on: "backend" } as const;
const proxyDown = { effect: "not-started", on: "frontend" } as const;
const ids = (list: readonly Found[]) => list.map(({ cause }) => cause);

test("the crash is the root, and what follows from it is the chain to the symptom", () => {
  const crash = found("missing-env-var", [down]);
  const noHost = found("host-not-found", [proxyDown], { from: [down] });
  const ranked = rank([noHost, crash], [symptom("service:frontend", proxyDown)]);
  expect(ids(ranked.root)).toEqual(["missing-env-var"]);
  expect(ids(ranked.chainOf(crash))).toEqual(["host-not-found"]);
  expect(ranked.symptomsOf(crash).map(({ id }) => id)).toEqual(["service:frontend"]);
  expect(ranked.contributing).toEqual([]);
});

test("without a crash that explains it, the consequence is the root itself", () => {
  const noHost = found("host-not-found", [proxyDown], { from: [down] });
  const ranked = rank([noHost], [symptom("service:frontend", proxyDown)]);
  expect(ids(ranked.root)).toEqual(["host-not-found"]);
});

test("a process that is not there explains refused connections, a wrong port does not crash it", () => {
  const symptoms = [symptom("upload:proxied", refused)];
  expect(ids(rank([found("crash", [down])], symptoms).root)).toEqual(["crash"]);
  const port = found("wrong-port", [refused]);
  const service = symptom("service:backend", down);
  expect(ids(rank([port], [service]).root)).toEqual([]);
});

test("the umbrella gives way to any finding that says why the service is down", () => {
  const umbrella = found("backend-not-running", [down], { from: [down] });
  const crash = found("crash", [down]);
  const symptoms = [symptom("upload:proxied", refused)];
  expect(ids(rank([umbrella, crash], symptoms).root)).toEqual(["crash"]);
  expect(ids(rank([umbrella], symptoms).root)).toEqual(["backend-not-running"]);
});

test("three links: bad healthcheck, blocked start, closed door", () => {
  const sick = { effect: "unhealthy", on: "backend" } as const;
  const check = found("healthcheck-tool-missing", [sick]);
  const blocked = found("dependency-unhealthy-blocks-up", [proxyDown], { from: [sick, down] });
  const closed = symptom("upload:proxied", { effect: "refused", on: "frontend" });
  const ranked = rank([blocked, check], [closed]);
  expect(ids(ranked.root)).toEqual(["healthcheck-tool-missing"]);
  expect(ids(ranked.chainOf(check))).toEqual(["dependency-unhealthy-blocks-up"]);
});

test("what explains no symptom contributes at most", () => {
  const mailer = found("crash", [{ effect: "not-started", on: "mailer" }]);
  const ranked = rank([mailer], [symptom("upload:proxied", refused)]);
  expect(ranked.root).toEqual([]);
  expect(ids(ranked.contributing)).toEqual(["crash"]);
  expect(ids(rank([mailer], []).contributing)).toEqual(["crash"]);
});

test("of two explanations of one symptom the surer one stays", () => {
  const sure = found("wrong-port", [refused]);
  const guess = found("slow-boot", [refused], { confidence: "possible" });
  const ranked = rank([guess, sure], [symptom("upload:proxied", refused)]);
  expect(ids(ranked.root)).toEqual(["wrong-port"]);
  expect(ids(ranked.contributing)).toEqual(["slow-boot"]);
});

test("an explanation that is only possible does not take a sure finding's place", () => {
  const guess = found("guess", [down], { confidence: "possible" });
  const sure = found("host-not-found", [proxyDown], { from: [down] });
  const ranked = rank([guess, sure], [symptom("service:frontend", proxyDown)]);
  expect(ids(ranked.root)).toEqual(["host-not-found"]);
});

test("two faults with a symptom each are both roots, the one that explains more first", () => {
  const rejected = { effect: "rejected", on: "frontend" } as const;
  const size = found("body-size", [rejected]);
  const port = found("wrong-port", [refused]);
  const ranked = rank(
    [size, port],
    [symptom("upload:proxied", rejected), symptom("a", refused), symptom("b", refused)],
  );
  expect(ids(ranked.root)).toEqual(["wrong-port", "body-size"]);
});

test("the same effect on another service explains nothing", () => {
  const other = found("crash", [{ effect: "not-started", on: "reports" }]);
  const noHost = found("host-not-found", [proxyDown], { from: [down] });
  const ranked = rank([other, noHost], [symptom("service:frontend", proxyDown)]);
  expect(ids(ranked.root)).toEqual(["host-not-found"]);
  expect(ids(ranked.contributing)).toEqual(["crash"]);
});

test("findings that explain each other end somewhere, and hide no root", () => {
  const one = found("one", [down], { from: [proxyDown] });
  const other = found("other", [proxyDown], { from: [down] });
  const symptoms = [symptom("service:backend", down)];
  const circle = rank([one, other], symptoms);
  expect(ids(circle.root)).toEqual(["one", "other"]);
  expect(ids(circle.chainOf(one))).toEqual(["other"]);
  const root = found("root", [proxyDown]);
  expect(ids(rank([one, other, root], symptoms).root)).toEqual(["root"]);
});
