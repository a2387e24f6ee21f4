import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { fact, witness } from "../witness.ts";

export function readCredentials(capture: Looked<"credentials">): readonly AnyFact[] {
  const { subject, how, at } = capture;
  return capture.body.map((body) => {
    const { variable, server, serverVariable, equal } = body;
    const quote = `${variable} of ${subject} ${equal ? "equals" : "differs from"} ${serverVariable} of ${server}`;
    return fact("credentials.equal", subject, body, witness({ source: subject, how, at, quote }));
  });
}
