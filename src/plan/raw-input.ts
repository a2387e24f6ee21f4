/** What the command line and the action both give; the rest of the run never asks where it is from. */
export interface RawInput {
  /** Working directory that relative arguments start from; absolute. */
  readonly cwd: string;
  /** Folder of the stack; null: `cwd`. */
  readonly dir: string | null;
  /** `--config`; null: looked for. */
  readonly config: string | null;
  /** `--out`; null: `.bad-gateway` in the folder of the stack. */
  readonly out: string | null;
  /** Option name (`upload-path`, see options.ts) to its text; "" counts as not given. */
  readonly options: Readonly<Record<string, string>>;
  /** The config file may be a stranger's: its `target` counts only as `${NAME}`. */
  readonly isOfPullRequest?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}
