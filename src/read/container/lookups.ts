import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { fact, witness } from "../witness.ts";

export function readDns(capture: Looked<"dns">): readonly AnyFact[] {
  return capture.body.map((answer) => {
    const said = answer.addresses?.join(", ") ?? answer.error ?? "no answer";
    return fact(
      "dns.answer",
      capture.subject,
      answer,
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${answer.name}: ${said}`,
      }),
    );
  });
}

export function readConnects(capture: Looked<"connects">): readonly AnyFact[] {
  return capture.body.map((connect) =>
    fact(
      "tcp.connect",
      capture.subject,
      connect,
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${connect.host}:${connect.port} ${connect.result}`,
      }),
    ),
  );
}
