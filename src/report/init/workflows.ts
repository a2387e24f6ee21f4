import { ENGLISH, type Language, said } from "../language.ts";
import { wrap } from "../wrap.ts";
import { comment, flow } from "./yaml-text.ts";

/** The workflows that can be written, by name. */
export const WORKFLOWS = { pr: prCheck, manual: manualCheck, smoke: smokeCheck } as const;

export type WorkflowName = keyof typeof WORKFLOWS;

export interface WorkflowContent {
  /** What it uses: `owner/name@version`. */
  readonly action: string;
  /** Folder of the stack, relative to the repository; "" is the repository itself. */
  readonly dir: string;
  /** Whether there is an upload whose size could be asked for. */
  readonly upload: boolean;
}

/** Comments and descriptions in the reader's language. Names stay: required checks are known by them. */
type Say = (text: string) => string;

function inLanguage(language: Language): Say {
  return (text) => said(text, "workflows", language);
}

/** Runs at every pull request. */
function prCheck(content: WorkflowContent, language: Language = ENGLISH): string {
  const say = inLanguage(language);
  return text(content, say, {
    about: "Runs the stack of every pull request, and says what broke on the way through nginx.",
    name: "bad-gateway",
    on: ["on:", "  pull_request:"],
    also: [
      "",
      comment(say("A newer push makes the answer for the older one worthless.")),
      "concurrency:",
      `  group: ${GROUP}`,
      "  cancel-in-progress: true",
    ],
    inputs: [],
  });
}

/** Runs when somebody starts it, with an upload and times of their own. */
function manualCheck(content: WorkflowContent, language: Language = ENGLISH): string {
  const say = inLanguage(language);
  const size = [
    "      upload-size:",
    described(say("Size of the upload, like 3MB; else what the config says")),
  ];
  return text(content, say, {
    about: "Runs the stack when somebody starts it: Actions, bad-gateway by hand, Run workflow.",
    name: "bad-gateway by hand",
    on: [
      "on:",
      "  workflow_dispatch:",
      "    inputs:",
      ...(content.upload ? [...size, "        type: string"] : []),
      "      timeout:",
      described(say("Seconds to become ready, after build and pull; else what the config says")),
      "        type: string",
    ],
    also: [],
    inputs: [...(content.upload ? ["upload-size"] : []), "timeout"],
  });
}

/** Runs when something was deployed, or for an address that somebody gives, and asks that: nothing is started. */
function smokeCheck(content: WorkflowContent, language: Language = ENGLISH): string {
  const say = inLanguage(language);
  return text(content, say, {
    about: "Asks what was deployed, at the address that the deployment has told GitHub.",
    name: "bad-gateway after a deployment",
    on: [
      "on:",
      "  deployment_status:",
      "  workflow_dispatch:",
      "    inputs:",
      "      url:",
      described(say("Address to ask, like https://app.example.com")),
      "        type: string",
      "        required: true",
    ],
    also: [],
    condition: `\${{ inputs.url != '' || (github.event.deployment_status.state == 'success' && ${DEPLOYED_AT} != '') }}`,
    inputs: [],
    // As JSON, which is YAML too: whatever the address holds, it stays one text.
    given: [
      "          target: |",
      `            url: \${{ toJSON(inputs.url || ${DEPLOYED_AT}) }}`,
      ...commented(say(UNTOLD), "          "),
      "          fail-on: broken",
    ],
  });
}

const DEPLOYED_AT = "github.event.deployment_status.environment_url";

interface Parts {
  readonly about: string;
  readonly name: string;
  readonly on: readonly string[];
  /** Further keys of the workflow. */
  readonly also: readonly string[];
  /** Inputs of the workflow that the action takes. */
  readonly inputs: readonly string[];
  /** Further inputs of the action, as lines. */
  readonly given?: readonly string[];
  /** Of the job; absent: it always runs. */
  readonly condition?: string;
}

const UNTOLD =
  "From outside it can often not be told whether the backend answered; that alone fails nothing.";
const TAKEN =
  "What the compose files and the config take from the environment; pull requests from forks have no secrets.";
const KEPT = "report.html to read, report.json, the logs, and case.json: the evidence, redacted.";

const GROUP = "${{ github.workflow }}-${{ github.ref }}";

/** Of an input of the workflow. */
function described(text: string): string {
  return `        description: ${text}`;
}

/** Columns that a comment gets before it goes on in the next line. */
const WIDTH = 88;

function commented(text: string, indent: string): readonly string[] {
  return wrap(text, WIDTH, "").map((line) => `${indent}${comment(line)}`);
}

function text({ action, dir }: WorkflowContent, say: Say, parts: Parts): string {
  const { about, name, on, also, inputs, condition } = parts;
  const given = [
    ...(dir === "" ? [] : [`          dir: ${flow(dir)}`]),
    ...inputs.map((input) => `          ${input}: \${{ inputs.${input} }}`),
    ...(parts.given ?? []),
  ];
  return `${[
    comment(say(about)),
    `name: ${dir === "" ? name : flow(`${name} (${dir})`)}`,
    ...on,
    "",
    "permissions:",
    "  contents: read",
    ...also,
    "",
    "jobs:",
    "  path:",
    "    name: the path through nginx",
    ...(condition === undefined ? [] : [`    if: ${condition}`]),
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 15",
    "    steps:",
    "      - uses: actions/checkout@v5",
    "        with:",
    "          persist-credentials: false",
    "",
    "      - id: bad-gateway",
    `        uses: ${action}`,
    ...(given.length > 0 ? ["        with:", ...given] : []),
    ...commented(say(TAKEN), "        "),
    "        # env:",
    "        #   UPLOAD_TOKEN: ${{ secrets.UPLOAD_TOKEN }}",
    "",
    ...commented(say(KEPT), "      "),
    "      - if: failure() && steps.bad-gateway.outputs.folder != ''",
    "        uses: actions/upload-artifact@v4",
    "        with:",
    "          name: bad-gateway",
    "          path: ${{ steps.bad-gateway.outputs.folder }}",
  ].join("\n")}\n`;
}
