import { spawn } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OTHER_RULES, RULES_BY_HEAD } from "../src/read/nginx/log/error-rules.ts";
import { UPSTREAM_RULES } from "../src/read/nginx/log/upstream-rules.ts";
import type { Options } from "./options.ts";
import type { Row } from "./table.ts";

const GIGABYTE = 1_000_000_000;
const TARGET_RATIO = 5;
const TARGET_MB = 200;

/** `explain -` on a gigabyte of nginx's error log, against grep with as many patterns. */
export async function compareExplain({ runs, dist, say }: Options): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-bench-"));
  try {
    const log = join(folder, "error.log");
    writeLog(log);
    const patterns = join(folder, "patterns");
    const sources = patternsOfGrep();
    writeFileSync(patterns, `${sources.join("\n")}\n`);
    const ratios: number[] = [];
    const peaks: number[] = [];
    for (let run = 0; run < runs; run++) {
      const grep = await measured("grep", ["-cE", "-f", patterns], log);
      const args = [join(dist, "cli.mjs"), "explain", "-", "--out", join(folder, "out")];
      const ours = await measured(process.execPath, args, log);
      ratios.push(ours.cpuMs / grep.cpuMs);
      peaks.push(ours.peakMb);
      say(`explain: ${ours.cpuMs} ms of CPU, grep: ${grep.cpuMs} ms`);
    }
    const beside = `grep -cE -f, ${sources.length} patterns, LC_ALL=C, which is its fastest`;
    return [
      {
        what: "explain -: 1 GB of error log, CPU time",
        values: ratios,
        unit: "x",
        target: TARGET_RATIO,
        beside,
      },
      {
        what: "explain -: 1 GB of error log, peak memory",
        values: peaks,
        unit: "MB",
        target: TARGET_MB,
        beside: "resident, of the whole process",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MESSAGES = [
  "connect() failed (111: Connection refused) while connecting to upstream",
  "upstream timed out (110: Connection timed out) while reading response header from upstream",
  "upstream prematurely closed connection while reading response header from upstream",
  'open() "/usr/share/nginx/html/favicon.ico" failed (2: No such file or directory)',
  "client intended to send too large body: 3520276 bytes",
];
const LINES_OF_A_BLOCK = 20_000;

/** Requests of many visitors for many paths, one block of them again and again. */
function writeLog(path: string): void {
  const block = Array.from({ length: LINES_OF_A_BLOCK }, (_, at) => {
    const time = [at / 3600, (at / 60) % 60, at % 60]
      .map((part) => String(Math.floor(part)).padStart(2, "0"))
      .join(":");
    const uri = `/api/users/${(at * 7919) % 99_991}/photos?page=${at % 17}`;
    const address = `http://172.18.0.${(at % 3) + 2}:8000`;
    const fields = `client: 172.18.0.${at % 250}, server: example.com, request: "POST ${uri} HTTP/1.1", upstream: "${address}${uri}", host: "example.com"`;
    return `2024/01/31 ${time} [error] 29#29: *${at} ${MESSAGES[at % MESSAGES.length]}, ${fields}\n`;
  }).join("");
  const bytes = Buffer.from(block);
  const file = openSync(path, "w");
  for (let written = 0; written < GIGABYTE; written += bytes.length) writeSync(file, bytes);
  closeSync(file);
}

/** Ours, in the dialect of grep: without names of groups and without look-ahead. */
function patternsOfGrep(): readonly string[] {
  const rules = [...Object.values(RULES_BY_HEAD), ...Object.values(UPSTREAM_RULES), OTHER_RULES];
  const sources = rules.flat().map(({ pattern }) =>
    pattern.source
      .replace(/\(\?(?:<\w+>|:)/g, "(")
      .replace(/^\^|\$$/g, "")
      .replace(/\\d/g, "[0-9]")
      .replace(/\\S/g, "[^ ]")
      .replace(/\\w/g, "[A-Za-z0-9_]")
      .replace(/\\s/g, " ")
      .replace(/([*+])\?/g, "$1")
      .replace(/\\\//g, "/"),
  );
  return [...new Set(sources)].filter((source) => source !== "");
}

/**
 * CPU time of all its threads, and the most memory that was resident (proc(5), utime, stime, VmHWM):
 * what else the machine does meanwhile changes neither.
 */
async function measured(command: string, args: readonly string[], input: string) {
  const stdin = openSync(input, "r");
  // To a pipe: where grep sees that it writes to /dev/null, it ends at the first match.
  const child = spawn(command, args, {
    stdio: [stdin, "pipe", "inherit"],
    env: { ...process.env, LC_ALL: "C" },
  });
  child.stdout?.resume();
  let peakKb = 0;
  let cpuMs = 0;
  const timer = setInterval(() => {
    const seen = resources(child.pid);
    peakKb = Math.max(peakKb, seen.peakKb);
    cpuMs = Math.max(cpuMs, seen.cpuMs);
  }, 10);
  const code = await new Promise((resolve, reject) =>
    child.once("close", resolve).once("error", reject),
  );
  clearInterval(timer);
  closeSync(stdin);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with exit code ${code}`);
  return { cpuMs, peakMb: peakKb / 1024 };
}

/** The kernel counts in hundredths of a second. */
const MS_PER_TICK = 10;

function resources(pid: number | undefined): { readonly peakKb: number; readonly cpuMs: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    // Behind the name, which is in brackets: state is the third field, utime and stime 14 and 15.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return {
      peakKb: Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0),
      cpuMs: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK,
    };
  } catch {
    return { peakKb: 0, cpuMs: 0 }; // It has ended.
  }
}
