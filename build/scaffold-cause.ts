/** `npm run new:cause -- LAYER/ID` makes a cause, the folder of its cases, and its registration. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Layer } from "../src/causes/define.ts";
import { causeRegistry } from "./causes.ts";
import { bringUpToDate, root } from "./generated.ts";
import { taiwanese, taiwanFile, translationRegistry } from "./translations.ts";

const layers: Readonly<Record<Layer, true>> = {
  "name-resolution": true,
  network: true,
  "proxy-config": true,
  process: true,
  application: true,
  resources: true,
  timeout: true,
  protocol: true,
  tls: true,
  "upload-limits": true,
  "host-security": true,
  dependency: true,
  deployment: true,
};

/** The file of a cause that judges nothing yet: it is silent on every case. */
export function causeTemplate(layer: string, id: string): string {
  const title = id.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
  return `import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "${id}",
  layer: "${layer}",
  severity: "error",
  needs: ["http.exchange"],
  text: {
    summary: "What is wrong, in one sentence that names {service}.",
    fix: "What to change, and where.",
  },
  doc: {
    title: "${title}",
    what: "What happens, in two or three sentences that a junior developer can follow.",
    confusedWith: {},
  },
  judge(view) {
    const failed = view.all("http.exchange").filter(({ body }) => body.outcome.is !== "answered");
    if (failed.length === 0) return SILENT;
    return SILENT;
  },
});
`;
}

/** Its translation into Chinese, which is still to be written. */
export function translationTemplate(layer: string, id: string): string {
  return `import type cause from "../../../causes/${layer}/${id}.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "用一句话说明 {service} 出了什么问题。",
    fix: "要改什么，在哪里改。",
  },
  doc: {
    title: "原因的名称",
    what: "用两三句话说明发生了什么，让初级开发者也能看懂。",
    confusedWith: {},
  },
} satisfies Translation<typeof cause>;
`;
}

/** Why no cause can be made of this argument, or nothing. */
export function refusal(layer: string, id: string): string | undefined {
  if (!Object.hasOwn(layers, layer)) {
    return `"${layer}" is no layer; the layers are ${Object.keys(layers).join(", ")}`;
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `"${id}" is no id: write-it-like-this`;
  if (existsSync(join(root, causePath(layer, id))))
    return `${causePath(layer, id)} is there already`;
  return undefined;
}

function causePath(layer: string, id: string): string {
  return `src/causes/${layer}/${id}.ts`;
}

async function make(layer: string, id: string): Promise<void> {
  const cause = causePath(layer, id);
  const cases = `test/corpus/${id}`;
  mkdirSync(dirname(join(root, cause)), { recursive: true });
  writeFileSync(join(root, cause), causeTemplate(layer, id));
  const translation = `src/languages/zh-CN/${layer}/${id}.ts`;
  mkdirSync(dirname(join(root, translation)), { recursive: true });
  writeFileSync(join(root, translation), translationTemplate(layer, id));
  mkdirSync(join(root, cases), { recursive: true });
  const generated = [await causeRegistry(), translationRegistry(), taiwanFile(await taiwanese())];
  bringUpToDate(generated, { check: false });
  console.log(`wrote ${cause}
wrote ${translation}
Next: write its text and judge, and put recorded cases into ${cases}/:
caught-*.json where it is the cause, clean-*.json where something only looks like it.`);
}

if (import.meta.main) {
  const [layer = "", id = ""] = (process.argv[2] ?? "").split("/");
  const why = refusal(layer, id);
  if (why === undefined) {
    await make(layer, id);
  } else {
    console.error(`${why}\nusage: npm run new:cause -- LAYER/ID`);
    process.exitCode = 2;
  }
}
