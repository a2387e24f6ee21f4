import { spanOf } from "../directive.ts";
import { parseSize } from "../format.ts";
import { denyAll, limitExcept, luaBefore } from "./access.ts";
import { type Next, serveFile, tryFiles } from "./disk.ts";
import { errorPageFor } from "./error-page.ts";
import { type Answer, type Flow, remember } from "./flow.ts";
import type { Handler } from "./handler.ts";
import { findLocation } from "./location.ts";
import { handPass, passOf } from "./pass.ts";
import { runRewrites } from "./rewrite.ts";
import { inForce, setting } from "./scope.ts";
import { bareHost } from "./server.ts";
import { escapePath } from "./uri.ts";

type Stage = Next | { readonly go: "server" | "locate" | "location" | "content" } | Handler;

/** Leads a request through nginx's phases until something answers it. */
export function travel(flow: Flow, first: Answer | null): Handler {
  let stage: Stage = first ? { go: "answer", answer: first } : { go: "server" };
  // Every way back to an earlier phase uses up a change of the URI, so this ends.
  for (;;) {
    if ("is" in stage) return stage;
    stage = step(flow, stage);
  }
}

function step(flow: Flow, stage: Exclude<Stage, Handler>): Stage {
  switch (stage.go) {
    case "server":
      return rewriteServer(flow);
    case "locate":
      return locate(flow);
    case "location":
      return rewriteLocation(flow);
    case "content":
      return content(flow);
    case "internal":
      return redirectInside(flow, stage.path, stage.args);
    case "named":
      return enterNamed(flow, stage.name);
    case "answer":
      return errorPageFor(flow, stage.answer) ?? finished(flow, stage.answer);
    case "file":
      return { is: "static", ...stage.disk, status: stage.status && (flow.errorStatus ?? 200) };
  }
}

function setScope(flow: Flow): void {
  const { location, condition, server } = flow;
  const except = limitExcept(location, flow.method);
  flow.scope = [
    ...[condition, except, location?.directive].map((directive) => directive?.block ?? []),
    ...(location?.parents.map(({ directive }) => directive.block ?? []).reverse() ?? []),
    server.block ?? [],
    flow.model.http,
  ].filter((block) => block.length > 0);
}

function answer(status: number, place: Answer["place"] = null): Stage {
  return { go: "answer", answer: { status, body: null, to: null, place } };
}

function rewriteServer(flow: Flow): Stage {
  flow.location = null;
  flow.condition = null;
  setScope(flow);
  const outcome = runRewrites(flow, flow.server.block ?? []);
  setScope(flow);
  if (outcome.is === "answered") return { go: "answer", answer: outcome.answer };
  return { go: "locate" };
}

function locate(flow: Flow): Stage {
  flow.uriChanged = false;
  flow.condition = null;
  const found = findLocation(flow.model.locations(flow.server), flow.path);
  for (const pattern of found.skipped) flow.uncertain.add(pattern);
  flow.location = found.location;
  if (found.match) remember(flow, found.match);
  setScope(flow);
  const own = found.location?.directive;
  if (!flow.internal && own?.block?.some(({ name }) => name === "internal")) {
    return answer(404, spanOf(own));
  }
  noteBodyLimit(flow);
  if (!found.addsSlash || !own) return { go: "location" };
  const to = escapePath(`${flow.path}/`) + (flow.args === "" ? "" : `?${flow.args}`);
  return { go: "answer", answer: { status: 301, body: null, to, place: spanOf(own) } };
}

/** nginx compares Content-Length in every location that it finds, before the rewrites there. */
function noteBodyLimit(flow: Flow): void {
  const { value, place } = setting(flow.scope, "client_max_body_size", parseSize, 2 ** 20);
  const before = flow.bodyLimit;
  const looser = before !== null && before.bytes !== 0 && (value === 0 || value >= before.bytes);
  if (!looser) flow.bodyLimit = { bytes: value, place };
}

function rewriteLocation(flow: Flow): Stage {
  if (flow.location) {
    const outcome = runRewrites(flow, flow.location.directive.block ?? []);
    setScope(flow);
    if (outcome.is === "answered") return { go: "answer", answer: outcome.answer };
    if (flow.uriChanged) return again(flow) ?? { go: "locate" };
  }
  for (const lua of luaBefore(flow.scope)) flow.uncertain.add(lua);
  const refused = denyAll(flow.scope);
  return refused ? answer(403, spanOf(refused)) : { go: "content" };
}

function content(flow: Flow): Stage {
  const own = flow.location?.directive.block ?? [];
  // A matched `if` has no try_files of its own and inherits none, but it does inherit the handler.
  const files = flow.condition
    ? null
    : inForce([flow.location ? own : (flow.scope[0] ?? [])], "try_files");
  const next = files ? tryFiles(flow, files) : null;
  if (next) return next;
  const except = limitExcept(flow.location, flow.method)?.block ?? [];
  const pass = flow.location ? passOf([flow.condition?.block ?? [], except, own]) : null;
  if (pass) return handPass(flow, pass);
  const served = serveFile(flow);
  if (served.go !== "file" || served.status !== null) return served;
  // Where a missing file has somewhere to go, that is what the location is written for.
  const missing: Answer = { status: 404, body: null, to: null, place: served.disk.place };
  const instead = errorPageFor(flow, missing);
  if (!instead) return served;
  flow.assumed.add(`file ${served.disk.file ?? flow.path} does not exist`);
  return instead;
}

/** nginx gives up after ten changes of the URI. */
function again(flow: Flow): Stage | null {
  flow.changesLeft -= 1;
  return flow.changesLeft > 0 ? null : answer(500);
}

function redirectInside(flow: Flow, path: string, args: string): Stage {
  const last = flow.steps.at(-1);
  const place = last?.place ?? spanOf(flow.server);
  flow.path = path;
  flow.args = args;
  flow.internal = true;
  flow.validTarget = false;
  flow.validLocation = true;
  flow.steps.push({ did: "internal-redirect", to: path, place });
  return again(flow) ?? { go: "server" };
}

function enterNamed(flow: Flow, name: string): Stage {
  const location = flow.model.locations(flow.server).named.get(name);
  if (!location) return answer(500);
  flow.location = location;
  flow.condition = null;
  flow.internal = true;
  flow.uriChanged = false;
  setScope(flow);
  flow.steps.push({ did: "named-location", to: `@${name}`, place: spanOf(location.directive) });
  return again(flow) ?? { go: "location" };
}

function finished(flow: Flow, { status, body, to, place, disk }: Answer): Handler {
  if (to !== null && status >= 300 && status < 400) {
    return { is: "redirected", status, to: absolute(flow, to), place };
  }
  if (disk) return { is: "static", ...disk, status: flow.errorStatus ?? status };
  // nginx's own codes for a wrong scheme or certificate go out as 400.
  const sent = status >= 494 && status <= 497 ? 400 : status;
  return { is: "returned", status: flow.errorStatus ?? sent, body, place };
}

/** A Location of a path alone gets scheme, host and the port nginx listens on put in front. */
function absolute(flow: Flow, to: string): string {
  const on = (name: string): boolean => inForce(flow.scope, name)?.args[0] !== "off";
  if (!to.startsWith("/") || !on("absolute_redirect")) return to;
  const named = inForce(flow.scope, "server_name_in_redirect")?.args[0] === "on";
  const host = (named && flow.serverName) || bareHost(flow.request.host) || flow.serverName;
  const scheme = flow.ssl ? "https" : "http";
  const usual = flow.request.port === (flow.ssl ? 443 : 80);
  const port = usual || !on("port_in_redirect") ? "" : `:${flow.request.port}`;
  return `${scheme}://${host}${port}${to}`;
}
