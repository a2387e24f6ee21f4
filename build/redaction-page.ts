/** docs/redaction.md: what is masked, proven by the corpus of secrets, and what it costs. */
import { redactor } from "../src/case/redact.ts";
import { issued } from "../test/case/secrets/issued.ts";
import { ordinary } from "../test/case/secrets/ordinary.ts";
import type { Planted } from "../test/case/secrets/planted.ts";
import { recordedLines } from "../test/case/secrets/recorded-lines.ts";
import { privateKeys, written } from "../test/case/secrets/written.ts";
import type { GeneratedFile } from "./generated.ts";

const redact = redactor([]);
/** The recorded runs grow by the day; the page need not change with each. */
const STEP = 10_000;

export function redactionPage(): GeneratedFile {
  const recorded = recordedLines();
  const rows = [
    ["issued with a prefix of their own", issued],
    ["told by their name, or by what carries them", written],
    ["private keys", privateKeys],
  ] as const;
  const all = rows.flatMap(([, list]) => list);
  const text = `# What is masked

<!-- Written by \`npm run generate\`. -->

Redaction happens once, before anything is written or judged (\`src/case/seal.ts\`). Of environment
variables only a few harmless values are kept at all (\`src/case/environment.ts\`). The rest:

- **Values that are known**: credentials among the inputs and in the config, what the job's
  environment, \`.env\` and environment files, and the compose files hold under the name of a secret. They are
  masked wherever they appear, also in URLs, JSON, HTML, hex, and base64 at any offset. Words are left:
  a value that also stands under another name, or is a short word (\`postgres\`, \`admin\`).
- **Values that are not known** are masked by their shape (\`src/case/secrets/\`).

| shapes | planted | left |
| --- | ---: | ---: |
${rows.map(([name, list]) => `| ${name} | ${list.length} | ${left(list)} |`).join("\n")}
| **all** | **${all.length}** | **${left(all)}** |

\`test/case/secrets/\` makes each of them up at run time. \`test/live/secrets.live.test.ts\` plants all of
them, and one more for each place in which people put secrets (environment, \`.env\`, arguments,
labels, healthcheck, headers, nginx configuration and its URLs, cookies, answers), in a real stack, and
searches every file of \`--out\`, the terminal, the annotations, the job summary and the comment.

What it costs, in lines that hold no secret and would be changed:

| text | lines | changed |
| --- | ---: | ---: |
| lines that speak of secrets or look like them (\`test/case/secrets/ordinary.ts\`) | ${ordinary.length} | ${changed(ordinary)} |
| distinct lines of the recorded runs and pasted threads (\`test/corpus/\`; the runs are recorded masked, so what an older version ate is not counted) | over ${(Math.floor(recorded.length / STEP) * STEP).toLocaleString("en")} | ${changed(recorded)} |

## What is not masked

- A secret in a sentence of prose, that no name, prefix or address tells (\`the password is hunter2\`),
  unless its value is known.
- A known value of fewer than four letters, or one that is a word: masking it would eat ordinary text.
- What a program made of a secret: its hash in a form of its own, or the secret cut in two.

A secret that gets through is a fault: please tell us with its shape, not its value.

## The shapes

${rows.map(([name, list]) => `**${capital(name)}**: ${list.map(({ name: one }) => one).join(", ")}.`).join("\n\n")}
`;
  return { path: "docs/redaction.md", text };
}

function left(list: readonly Planted[]): number {
  return list.filter(({ text, secret }) => redact(text).includes(secret)).length;
}

function changed(lines: readonly string[]): number {
  return lines.filter((line) => redact(line) !== line).length;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
