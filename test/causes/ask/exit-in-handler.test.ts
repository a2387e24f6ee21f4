import { expect, test } from "vitest";
import type { AnyFact } from "../../../src/case/facts.ts";
import { exitInHandler } from "../../../src/causes/ask/ends/exit-in-handler.ts";
import { answered, exchange, msLater, viewOf } from "../../diagnose/a-table.ts";
import { nginxError } from "../../diagnose/of-nginx.ts";
import { died, exception, log } from "../../diagnose/of-services.ts";

function exitOf(...facts: readonly AnyFact[]) {
  const exit = exitInHandler(viewOf(facts, { looked: ["app.log"] }));
  return typeof exit === "string"
    ? exit
    : { code: exit.code, raised: exit.raised?.body.name ?? null };
}

const lost = [exchange("upload", "proxied", answered(502)), nginxError("closed-early")];
const fine = exchange("upload", "proxied", answered(200));

test("a process that ended while the request was lost", () => {
  expect(exitOf(...lost, died("backend", 3, msLater(5)))).toEqual({ code: 3, raised: null });
  expect(exitOf(...lost)).toBe("stayed");
});

test("a signal has causes of its own", () => {
  expect(exitOf(...lost, died("backend", 137, msLater(5)))).toBe("none");
  expect(exitOf(...lost, died("backend", 143, msLater(5)))).toBe("none");
  expect(exitOf(...lost, died("backend", 139, msLater(5)))).toBe("none");
});

test("what nothing caught is the last that was raised before the end", () => {
  const raised = log("backend", exception({ name: "TypeError", during: "unknown" }), msLater(4));
  const again = log("backend", exception({ name: "OSError", during: "unknown" }), msLater(9));
  const end = died("backend", 1, msLater(5));
  expect(exitOf(...lost, raised, end, again)).toEqual({ code: 1, raised: "TypeError" });
});

test("a process that answers and then ends of what the handler left behind", () => {
  expect(exitOf(fine, died("backend", 1, msLater(60)))).toEqual({ code: 1, raised: null });
  expect(exitOf(fine, died("backend", 0, msLater(60)))).toBe("none");
  expect(exitOf(fine, died("backend", 1, msLater(9000)))).toBe("none");
  expect(exitOf(exchange("health", "proxied", answered(200)), died("backend", 1))).toBe("none");
});
