import type { Annotation, Workflow } from "../../src/ports/workflow.ts";

/** A job that remembers what was done with it. */
export interface Job extends Workflow {
  readonly lines: string[];
  readonly annotations: Annotation[];
  readonly outputs: Map<string, string>;
  readonly states: Map<string, string>;
  readonly masked: string[];
  readonly summaries: string[];
  readonly failed: () => boolean;
}

export function aJob(given: Readonly<Record<string, string>> = {}): Job {
  let failed = false;
  let inputs = given;
  const job: Job = {
    lines: [],
    annotations: [],
    outputs: new Map(),
    states: new Map(),
    masked: [],
    summaries: [],
    failed: () => failed,
    input: (name) => inputs[name] ?? "",
    withholdInputs: () => {
      inputs = {};
    },
    maskSecret: (value) => job.masked.push(value),
    line: (text) => job.lines.push(text),
    quote: (text) => job.lines.push(`quoted: ${text}`),
    startGroup: (title) => job.lines.push(`group: ${title}`),
    endGroup: () => job.lines.push("end"),
    annotate: (annotation) => job.annotations.push(annotation),
    setOutput: (name, value) => job.outputs.set(name, value),
    saveState: (name, value) => job.states.set(name, value),
    state: (name) => job.states.get(name) ?? "",
    summarize: async (markdown) => {
      job.summaries.push(markdown);
    },
    fail: () => {
      failed = true;
    },
  };
  return job;
}
