/** What a pull request changes, as lines of the files that are checked out. */
export interface RepositoryChange {
  /** Commits that were compared. */
  readonly base: string;
  readonly head: string;
  readonly files: readonly {
    /** From the repository's root. */
    readonly path: string;
    /** First and last line of each block; null: which lines is not known. */
    readonly lines: readonly (readonly [from: number, to: number])[] | null;
  }[];
  /** Whether those are all files that changed. */
  readonly isWhole: boolean;
}
