import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Github, PullComment, Repo } from "../github.ts";
import { refusalOf } from "./refusal.ts";

export interface GithubAccess {
  readonly token: string;
  /** Address of the API, as `GITHUB_API_URL` has it. */
  readonly url: string;
  /** How long a second is where GitHub says how long to wait. */
  readonly secondMs?: number;
}

/** A secondary limit asks for a minute most often; nobody waits longer for a comment. */
const LONGEST_WAIT_SECONDS = 60;
const TRIES_AFTER_A_LIMIT = 2;
/** For one call with all its retries. */
const DEADLINE_MS = 150_000;
const FILES_SHOWN = 300;
/** Said by GitHub's own words, or nothing: what is no fault of a moment is not asked again. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];

/** GitHub with its own client: it follows pages, and waits and asks again where that may help. */
export function githubBy({ token, url, secondMs = 1000 }: GithubAccess): Github {
  const patient = (seconds: number, _: unknown, __: unknown, tried: number) =>
    seconds <= LONGEST_WAIT_SECONDS && tried < TRIES_AFTER_A_LIMIT;
  const { rest, graphql, paginate } = getOctokit(
    token,
    {
      baseUrl: url,
      log: SILENT,
      retry: { doNotRetry: FINAL, retryAfterBaseValue: secondMs },
      throttle: {
        id: crypto.randomUUID(),
        retryAfterBaseValue: secondMs,
        onRateLimit: patient,
        onSecondaryRateLimit: patient,
      },
    },
    retry,
    throttling,
  );
  const bounded = () => ({ signal: AbortSignal.timeout(DEADLINE_MS) });

  return {
    async login() {
      const { viewer } = await asked(
        graphql<{ readonly viewer: { readonly login: string } | null }>("{ viewer { login } }", {
          request: bounded(),
        }),
      );
      return viewer?.login ?? null;
    },
    async *comments({ owner, repo }, pull) {
      const pages = paginate
        .iterator(rest.issues.listComments, {
          ...{ owner, repo, issue_number: pull, per_page: 100 },
          request: bounded(),
        })
        [Symbol.asyncIterator]();
      for (;;) {
        const page = await asked(pages.next());
        if (page.done) return;
        yield* page.value.data.map(commentOf);
      }
    },
    async createComment({ owner, repo }, pull, body) {
      // Not asked again by itself: the comment may be there although the answer was lost.
      const request = { ...bounded(), retries: 0 };
      const asking = { owner, repo, issue_number: pull, body, request };
      return commentOf((await asked(rest.issues.createComment(asking))).data);
    },
    async updateComment({ owner, repo }, id, body) {
      const asking = { owner, repo, comment_id: id, body, request: bounded() };
      return commentOf((await asked(rest.issues.updateComment(asking))).data);
    },
    async compare({ owner, repo }, base, head) {
      // Pages are pages of commits; all files come with the first.
      const asking = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
      const { data } = await asked(
        rest.repos.compareCommitsWithBasehead({ ...asking, request: bounded() }),
      );
      const files = data.files ?? [];
      return {
        files: files.map(({ filename, patch, changes }) => ({
          path: filename,
          patch: patch ?? null,
          changes,
        })),
        isWhole: files.length < FILES_SHOWN,
      };
    },
    pullsOf: async ({ owner, repo }: Repo, head, sha) => {
      const found = await asked(
        paginate(rest.pulls.list, {
          ...{ owner, repo, head, state: "open", per_page: 100 },
          request: bounded(),
        }),
      );
      return found.filter((pull) => pull.head.sha === sha).map(({ number }) => number);
    },
  };
}

/** Its warnings would stand in the log of the job without anybody to heed them. */
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

interface ApiComment {
  readonly id: number;
  readonly body?: string;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}

function commentOf({ id, body = "", html_url: url, user }: ApiComment): PullComment {
  return { id, body, url, author: user?.login ?? null };
}

async function asked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error);
  }
}
