import type { AnyFact } from "../case/facts.ts";
import type { Outcome } from "../case/outcome.ts";
import type { Looked } from "./evidence.ts";
import { fact, witness } from "./witness.ts";

/** The subject is the check's id (`upload:proxied`), as it is in the capture. */
export function readExchange(capture: Looked<"exchange">): AnyFact {
  const { body } = capture;
  return fact(
    "http.exchange",
    capture.subject,
    body,
    witness({
      source: "probe",
      how: capture.how,
      at: body.at,
      quote: `${body.method} ${body.url}: ${said(body.outcome)}`,
    }),
  );
}

function said(outcome: Outcome): string {
  switch (outcome.is) {
    case "answered":
      return `${outcome.status}`;
    case "refused":
      return `refused (${outcome.code})`;
    case "reset":
      return `closed after ${outcome.afterBytes} bytes (${outcome.detail})`;
    case "timed-out":
      return `no ${outcome.phase} within ${Math.round(outcome.ms)} ms`;
    case "unresolved":
      return `${outcome.name} does not resolve`;
  }
}
