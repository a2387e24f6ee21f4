import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Answer, json, page, refusal } from "./answers.ts";

/** What the token may do: all that the comment needs, or only read, as for pull requests from forks. */
type Rights = "write" | "read" | "none";

export interface AComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string } | null;
}

/** A server that answers as api.github.com does, for one repository `owner/shop`. */
export interface AGithub extends AsyncDisposable {
  readonly url: string;
  /** Comments by the number of their pull request. */
  readonly comments: Map<number, AComment[]>;
  readonly pulls: { number: number; head: { sha: string; label: string } }[];
  /** Answers to `compare/BASE...HEAD`, by that. */
  readonly compared: Map<string, readonly object[]>;
  /** `GET /path`, as they came. */
  readonly asked: string[];
  rights: Rights;
  /** Taken for the next requests in turn, before anything else is looked at. */
  readonly faults: (Answer | null)[];
}

export const BOT = "github-actions[bot]";
const LONGEST_BODY = 65_536;

export async function aGithub(): Promise<AGithub> {
  const server = createServer(async (request, response) => {
    const answer = await answerTo(github, request, await text(request));
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const github: AGithub = {
    url: `http://127.0.0.1:${port}`,
    comments: new Map(),
    pulls: [],
    compared: new Map(),
    asked: [],
    rights: "write",
    faults: [],
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return github;
}

async function answerTo(github: AGithub, request: IncomingMessage, sent: string): Promise<Answer> {
  const method = request.method ?? "";
  const url = new URL(request.url ?? "/", github.url);
  github.asked.push(`${method} ${url.pathname}`);
  const next = github.faults.shift();
  if (next) return next;
  if (request.headers.authorization !== "token t0ken") return refusal(401, "Bad credentials");
  if (github.rights === "none") return refusal(404, "Not Found");
  if (url.pathname === "/graphql") return json(200, { data: { viewer: { login: BOT } } });
  const path = /^\/repos\/owner\/shop\/(.*)$/.exec(decodeURIComponent(url.pathname))?.[1] ?? "";
  if (method === "GET") return reading(github, path, url);
  if (github.rights === "read") return refusal(403, "Resource not accessible by integration");
  const { body } = JSON.parse(sent) as { body: string };
  if (body.length > LONGEST_BODY) {
    return refusal(
      422,
      `Validation Failed: body is too long (maximum is ${LONGEST_BODY} characters)`,
    );
  }
  return writing(github, method, path, body);
}

function reading(github: AGithub, path: string, url: URL): Answer {
  const ofPull = /^issues\/(\d+)\/comments$/.exec(path)?.[1];
  if (ofPull) return page(github.comments.get(Number(ofPull)) ?? [], url, shown);
  if (path === "pulls") {
    const head = url.searchParams.get("head");
    return page(
      github.pulls.filter((pull) => pull.head.label === head),
      url,
    );
  }
  const files = github.compared.get(path.replace("compare/", ""));
  return files ? json(200, { status: "ahead", files }) : refusal(404, "Not Found");
}

function writing(github: AGithub, method: string, path: string, body: string): Answer {
  const ofPull = /^issues\/(\d+)\/comments$/.exec(path)?.[1];
  if (method === "POST" && ofPull) {
    const there = github.comments.get(Number(ofPull)) ?? [];
    const comment = { id: 1000 + there.length, body, user: { login: BOT } };
    github.comments.set(Number(ofPull), [...there, comment]);
    return json(201, shown(comment));
  }
  const id = Number(/^issues\/comments\/(\d+)$/.exec(path)?.[1]);
  const found = [...github.comments.values()].flat().find((comment) => comment.id === id);
  if (method !== "PATCH" || !found) return refusal(404, "Not Found");
  found.body = body;
  return json(200, shown(found));
}

function shown(comment: AComment): object {
  return {
    ...comment,
    html_url: `https://github.com/owner/shop/pull/7#issuecomment-${comment.id}`,
  };
}
