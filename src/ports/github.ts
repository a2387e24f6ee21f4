export interface Repo {
  readonly owner: string;
  readonly repo: string;
}

export interface PullComment {
  readonly id: number;
  readonly body: string;
  /** Login of who wrote it; null where the account is gone. */
  readonly author: string | null;
  /** Address of the comment for people. */
  readonly url: string;
}

/** A file that differs between two commits. */
export interface ChangedFile {
  readonly path: string;
  /** Unified hunks without a file header; null where GitHub gives none (binary, too long, renamed only). */
  readonly patch: string | null;
  /** Lines that were added and taken out, together. */
  readonly changes: number;
}

export interface Compared {
  readonly files: readonly ChangedFile[];
  /** GitHub lists 300 files at most, and does not say that there are more. */
  readonly isWhole: boolean;
}

/** GitHub's API, as far as it is asked. Every call rejects with `GithubRefusal` alone. */
export interface Github {
  /** Login under which the token acts; null where it is not told. */
  login(): Promise<string | null>;
  /** Comments of a pull request, oldest first, fetched as they are asked for. */
  comments(repo: Repo, pull: number): AsyncIterable<PullComment>;
  createComment(repo: Repo, pull: number, body: string): Promise<PullComment>;
  updateComment(repo: Repo, id: number, body: string): Promise<PullComment>;
  /** What `head` adds to the commit that it shares with `base`. */
  compare(repo: Repo, base: string, head: string): Promise<Compared>;
  /** Numbers of the open pull requests whose last commit is `sha`, of the branch `owner:branch`. */
  pullsOf(repo: Repo, head: string, sha: string): Promise<readonly number[]>;
}

/**
 * `forbidden`: the token may not; `missing`: it is not there, or may not be seen; `limited`: too many
 * requests, for longer than one waits; `away`: no answer, or none that was one.
 */
export type Refused = "forbidden" | "missing" | "limited" | "rejected" | "away";

/** GitHub did not do what it was asked. The message is GitHub's own, in one line. */
export class GithubRefusal extends Error {
  override readonly name = "GithubRefusal";
  readonly is: Refused;
  constructor(is: Refused, message: string, options?: ErrorOptions) {
    super(message, options);
    this.is = is;
  }
}
