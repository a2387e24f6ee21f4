import type { Files } from "../../ports/files.ts";
import type { Repo } from "../../ports/github.ts";
import { at, number, record, string } from "../../read/json.ts";

/** What of the event that started the workflow concerns us; GitHub wrote it, not the checkout. */
export interface JobEvent {
  /** null outside of GitHub's own runners. */
  readonly repo: Repo | null;
  /** The pull request that started it; null where none did. */
  readonly pull: {
    readonly number: number;
    readonly base: string;
    readonly head: string;
  } | null;
  /** The run of another workflow that started it; null where none did. */
  readonly run: {
    /** Branch as `owner:branch`, and its commit. */
    readonly head: string;
    readonly sha: string;
    /** Address for people. */
    readonly url: string;
  } | null;
  /** Address of this run for people. */
  readonly address: string | null;
  /** Of the API. */
  readonly api: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const SHA = /^[0-9a-f]{40,64}$/;
const NAME = /^[\w.-]+$/;

/** A file that is not there, or not as expected, tells of nothing. */
export async function readEvent(env: Env, files: Pick<Files, "readText">): Promise<JobEvent> {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  const event = record(parsed(path === "" ? null : await files.readText(path)));
  const repo = repoOf(env["GITHUB_REPOSITORY"] ?? "");
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_RUN_ID: id } = env;
  return {
    repo,
    pull: pullOf(event["pull_request"]),
    run: runOf(event["workflow_run"]),
    address: repo && id ? `${server}/${repo.owner}/${repo.repo}/actions/runs/${id}` : null,
    api: env["GITHUB_API_URL"] || "https://api.github.com",
  };
}

function repoOf(text: string): Repo | null {
  const [owner = "", repo = "", ...rest] = text.split("/");
  return NAME.test(owner) && NAME.test(repo) && rest.length === 0 ? { owner, repo } : null;
}

function pullOf(value: unknown): JobEvent["pull"] {
  const found = number(at(value, "number"));
  const base = sha(at(value, "base", "sha"));
  const head = sha(at(value, "head", "sha"));
  return found === null || base === null || head === null ? null : { number: found, base, head };
}

function runOf(value: unknown): JobEvent["run"] {
  const commit = sha(at(value, "head_sha"));
  const branch = string(at(value, "head_branch"));
  const owner = string(at(value, "head_repository", "owner", "login"));
  const url = string(at(value, "html_url"));
  if (commit === null || branch === null || owner === null || url === null) return null;
  return { head: `${owner}:${branch}`, sha: commit, url };
}

function sha(value: unknown): string | null {
  const text = string(value) ?? "";
  return SHA.test(text) ? text : null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
