
// src/deliver/write-out.ts
import { join } from "node:path";
async function writeOut(files, out, run) {
  const written = {
    report: join(out, "report.json"),
    summary: join(out, "summary.md"),
    case: join(out, "case.json")
  };
  const texts = new Map([
    ...Object.entries(run.logs).map(([service, text]) => [logPath(out, service), text]),
    ...run.audit ? [[join(out, "audit.log"), `${run.audit.join("\n")}
`]] : [],
    ...Object.entries(run.forms).map(([name, text]) => [join(out, name), text]),
    [written.summary, run.summary],
    [written.case, json(run.file)],
    [written.report, json(run.report)]
  ]);
  const earlier = await writtenBefore(files, out);
  if (run.ignored && await files.stat(join(out, ".gitignore")) === null) {
    await files.writeText(join(out, ".gitignore"), "*\n");
  }
  for (const [path, text] of texts) await files.writeText(path, text);
  await Promise.all(earlier.filter((path) => !texts.has(path)).map((path) => files.remove(path)));
  return written;
}
function json(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
async function writtenBefore(files, out) {
  const before = parsed(await files.readText(join(out, "case.json")));
  if (before?.tool?.name !== "bad-gateway") return [];
  const captures = Array.isArray(before.captures) ? before.captures : [];
  const services = captures.flatMap(
    ({ kind, subject }) => kind === "docker.logs" && typeof subject === "string" ? [logPath(out, subject)] : []
  );
  return [...services, join(out, "audit.log")];
}
function parsed(text) {
  try {
    const value = JSON.parse(text ?? "null");
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
function logPath(out, service) {
  return join(out, "logs", `${service.replace(/[^\w.-]/g, "_")}.log`);
}

export {
  writeOut,
  json
};
