import { type Directive, type Span, spanOf } from "../directive.ts";
import type { Location } from "./location.ts";
import { allInForce, inForce, type Scope } from "./scope.ts";

/** A check before the handler that may refuse the request: 401, 403, 429, 500, 503. */
export interface Guard {
  readonly name: string;
  readonly args: readonly string[];
  readonly place: Span;
}

/** The `limit_except` block of a location, where it holds for this method. GET includes HEAD. */
export function limitExcept(location: Location | null, method: string): Directive | null {
  const block = location?.directive.block?.find(({ name }) => name === "limit_except");
  if (!block) return null;
  const allowed = block.args.map((arg) => arg.toUpperCase());
  const covered = allowed.includes(method) || (method === "HEAD" && allowed.includes("GET"));
  return covered ? null : block;
}

/** The line that refuses every client; null where some may pass. */
export function denyAll(scope: Scope): Directive | null {
  const [first] = allInForce(scope, "allow", "deny");
  return first?.name === "deny" && first.args[0] === "all" ? first : null;
}

export function guardsOf(scope: Scope): readonly Guard[] {
  const lines = [
    inForce(scope, "auth_basic"),
    inForce(scope, "auth_request"),
    inForce(scope, "auth_jwt"),
    ...allInForce(scope, "allow", "deny"),
    ...allInForce(scope, "limit_req"),
    ...allInForce(scope, "limit_conn"),
  ];
  return lines
    .filter((line) => line !== null)
    .filter(({ args }) => args[0] !== "off")
    .map((line) => ({ name: line.name, args: line.args, place: spanOf(line) }));
}

const LUA_BEFORE_CONTENT = /^(server_rewrite|rewrite|access)_by_lua(_block|_file)?$/;

/** Lua that runs before the handler and may answer, redirect or change the URI. */
export function luaBefore(scope: Scope): readonly string[] {
  const found = new Set<string>();
  for (const block of scope) {
    for (const { name } of block) if (LUA_BEFORE_CONTENT.test(name)) found.add(name);
  }
  return [...found];
}
