import type { View } from "../../define.ts";
import { commandArguments } from "./start-steps.ts";

/** What is wrong with the arguments of the program that a start command runs. */
export type BadArguments =
  /** A variable's name came through as it is written: no shell put its value in. */
  | { readonly is: "variable-not-expanded"; readonly argument: string; readonly detail: string }
  | {
      readonly is: "bad-arguments";
      readonly program: string;
      readonly detail: string;
      /** The option that came without its value. */
      readonly lacking?: string;
    };

const VARIABLE = /\$\{[A-Za-z_]\w*[^}]*\}|\$[A-Za-z_]\w*/;

export function badArguments(
  view: View<"container.config" | "compose.service" | "dockerfile.instruction">,
  service: string,
  program: string,
  detail: string,
): BadArguments {
  const literal = VARIABLE.exec(detail)?.[0];
  if (literal === undefined) return { is: "bad-arguments", program, detail };
  const argument = commandArguments(view, service).find((one) => one.includes(literal));
  return { is: "variable-not-expanded", argument: argument ?? literal, detail };
}
