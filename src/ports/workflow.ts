import * as core from "@actions/core";

export interface Annotation {
  readonly kind: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Relative to the repository, forward slashes; null for the whole run. */
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
}

/** The job that this process is a step of: its inputs, its log, and the files it reads back. */
export interface Workflow {
  /** As it was given; "" where it was not. */
  input(name: string): string;
  /** Inputs, and tokens that the runner gives to actions, are not there for what is started from now on. */
  withholdInputs(): void;
  /** Masks the value in this log and in those of all later steps. */
  maskSecret(value: string): void;
  /** One line that begins with words of our own. */
  line(text: string): void;
  /** Foreign lines, in which no workflow command is obeyed. The runner shows where it begins and ends. */
  quote(text: string): void;
  /** Groups do not nest. */
  startGroup(title: string): void;
  endGroup(): void;
  annotate(annotation: Annotation): void;
  setOutput(name: string, value: string): void;
  /** For the post step of the same action. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Appends Markdown to the job's page. */
  summarize(markdown: string): Promise<void>;
  /** The step fails, without an annotation of its own. */
  fail(): void;
}

/** A compose file or our own configuration could name them, and would hand them to whatever code is started. */
export const OURS_ALONE = /^(?:INPUT_.*|ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN)$/;

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

/** Talks with the runner through workflow commands on standard output and its environment files. */
export const workflow: Workflow = {
  input: (name) => core.getInput(name, { trimWhitespace: false }),
  withholdInputs() {
    for (const name of Object.keys(process.env))
      if (OURS_ALONE.test(name)) delete process.env[name];
  },
  maskSecret: core.setSecret,
  // `##[command]` is obeyed anywhere in a line, `::command::` only at its start.
  line: (text) => core.info(text.replace(/[\r\n]+/g, " ").replaceAll("##[", "# #[")),
  quote(text) {
    // A token that the quoted text cannot know switches obeying off, and on again.
    const token = crypto.randomUUID();
    core.info(`::stop-commands::${token}\n${text}\n::${token}::`);
  },
  startGroup: core.startGroup,
  endGroup: core.endGroup,
  annotate({ kind, title, message, file, line, endLine }) {
    ANNOTATE[kind](message, {
      title,
      ...(file === null ? {} : { file }),
      ...(file === null || line === null ? {} : { startLine: line, endLine: endLine ?? line }),
    });
  },
  setOutput: core.setOutput,
  saveState: core.saveState,
  state: core.getState,
  async summarize(markdown) {
    await core.summary.addRaw(markdown, true).write();
  },
  fail() {
    process.exitCode = core.ExitCode.Failure;
  },
};
