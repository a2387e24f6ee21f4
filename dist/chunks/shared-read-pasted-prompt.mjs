import {
  continuesEntry,
  plainLines
} from "./shared-read-nginx-syntax-grammar.mjs";
import {
  number,
  record,
  string
} from "./shared-yaml.mjs";

// src/read/pasted/prompt.ts
var COMMANDS = "sudo|docker|docker-compose|podman|kubectl|curl|wget|nginx|cat|tail|less|head|grep|journalctl|systemctl|pm2|supervisorctl|dmesg|ls|getent|ss|netstat|vi|vim|nano|cd|sh|bash|make|npm|python\\d?";
var PROMPT = new RegExp(
  `^\\s*(?:\\S+@[\\w.-]+[: ][^$#]*[$#]|\\[[^\\]]*\\][$#]|PS [^>]*>|[A-Z]:\\\\[^>]*>|[$#%\u276F\u279C]|~[^$#]*[$#]) ?(?<command>(?:${COMMANDS})(?:\\s.*)?)$`,
  "u"
);
var BARE = /^(?<command>(?:sudo )?(?:docker(?:[ -]compose)? (?:logs|ps|inspect|exec|up|compose)|kubectl logs|journalctl|nginx -[tT]|curl (?:-|https?:))(?:\s.*)?)$/;
var HEADING = /^(?:#+ |\*\*)?(?<name>[\w.-]+)(?:'s)?(?: error)?(?: container)? logs?(?: says?)?(?:\*\*)?:?(?:\*\*)?$/i;
function labelIn(text) {
  const command = (PROMPT.exec(text) ?? BARE.exec(text))?.groups?.["command"];
  if (command !== void 0) return { command, name: nameIn(command) };
  const name = HEADING.exec(text.trim())?.groups?.["name"];
  return name === void 0 ? null : { command: "", name: GENERAL.has(name.toLowerCase()) ? null : name };
}
var GENERAL = /* @__PURE__ */ new Set([
  "error",
  "access",
  "docker",
  "container",
  "the",
  "my",
  "server",
  "app",
  "application",
  "full",
  "relevant",
  "console"
]);
var WITH_NAME = [
  /\b(?:docker|podman)(?:[ -]compose)?(?: -\S+(?: \S+\.ya?ml)?)* (?:container )?logs(?<rest> .*)$/,
  /\bdocker (?:container )?inspect(?<rest> .*)$/,
  /\b(?:docker(?:[ -]compose)?|kubectl) exec(?: -\S+)* (?<unit>[\w.-]+) /,
  /\bkubectl (?:-n \S+ )?logs(?<rest> .*)$/,
  /\bjournalctl(?: .*)? (?:-u|--unit)[ =]?(?<unit>\S+)/,
  /\b(?:cat|tail|less|head|grep)(?<rest> .*)$/
];
function nameIn(command) {
  for (const pattern of WITH_NAME) {
    const { rest, unit } = pattern.exec(command)?.groups ?? {};
    if (unit !== void 0) return unit.replace(/\.service$/, "");
    if (rest === void 0) continue;
    const words = rest.replace(/\s[|>2&].*$/, "").split(/\s+/).filter(Boolean);
    const operands = words.filter(
      (word, at) => !word.startsWith("-") && !TAKES_VALUE.has(words[at - 1] ?? "") && !/["'{}]/.test(word)
    );
    const last = operands.at(-1);
    if (last === void 0) return null;
    if (/nginx|error\.log|access\.log/.test(last)) return last.includes("/") ? "nginx" : last;
    return last.includes("/") ? null : last;
  }
  return null;
}
var TAKES_VALUE = /* @__PURE__ */ new Set(["-n", "--tail", "--since", "--format", "-c"]);

// src/read/pasted/locale.ts
var WORDS = [
  [/未找到命令|找不到命令|命令未找到/, "command not found"],
  [/权限不够|拒绝访问|權限不夠/, "Permission denied"],
  [/没有那个文件或目录|沒有此一檔案或目錄/, "No such file or directory"],
  [/拒绝连接|连接被拒绝|連線被拒絕/, "Connection refused"],
  [/连接超时|連線逾時/, "Connection timed out"],
  [/连接被对方重设|连接被对端重置/, "Connection reset by peer"],
  [/地址已在使用|地址已经在使用/, "Address already in use"],
  [/设备上没有空间/, "No space left on device"],
  [/只读文件系统|唯讀檔案系統/, "Read-only file system"],
  [/可执行文件格式错误|執行檔格式錯誤/, "Exec format error"],
  [/致命错误: */, "FATAL:  "],
  [/用户 ?["“]([^"”]+)["”] ?Password ?认证失败/, 'password authentication failed for user "$1"'],
  [/关系 ?["“]([^"”]+)["”] ?不存在/, 'relation "$1" does not exist'],
  [/数据库 ?["“]([^"”]+)["”] ?不存在/, 'database "$1" does not exist'],
  [/数据库系统启动中|数据库系统正在启动/, "the database system is starting up"],
  [/无法解析主机名?/, "Could not resolve host"]
];
var CHINESE = new RegExp("\\p{Script=Han}", "u");
function inWords(line) {
  if (!CHINESE.test(line)) return line;
  return WORDS.reduce((text, [words, english]) => text.replace(words, english), line);
}

// src/read/pasted/stands-alone.ts
var EXITED = /^\s*(?<name>[\w.-]+) exited with code (?<code>\d+)(?<restarts> \(restarting\))?\s*$/;
var ELLIPSIS = /^\s*(?:\.{3,}|…)\s*$/;
function standsAlone(text) {
  return ELLIPSIS.test(text) || EXITED.test(text) || labelIn(text) !== null;
}

// src/read/pasted/unwrapped.ts
var RUNNER = /^(?:[^\t]{0,200}\t[^\t]{0,200}\t)?\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ?/;
var RUNNERS_OWN = /^##\[(?:group|endgroup|command|error|warning|debug|notice|section)\]/;
var CRI = /^(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)) std(?:out|err) [FP] (.*)$/s;
function unwrapped(line) {
  const stamp = RUNNER.exec(line);
  if (stamp) return line.slice(stamp[0].length).replace(RUNNERS_OWN, "");
  const [, time, said] = CRI.exec(line) ?? [];
  if (said !== void 0) return `${time} ${said}`;
  if (!/^\{.*\}\s*$/s.test(line)) return line;
  if (/^\{"log":"/.test(line)) return ofEngine(line) ?? line;
  return line.includes('"__REALTIME_TIMESTAMP"') ? ofJournal(line) ?? line : line;
}
function ofEngine(line) {
  const { log, time } = parsed(line);
  const said = string(log);
  const at = string(time);
  return said === null || at === null ? null : `${at} ${said.trimEnd()}`;
}
function ofJournal(line) {
  const entry = parsed(line);
  const said = string(entry["MESSAGE"]);
  const micros = Number(entry["__REALTIME_TIMESTAMP"]);
  const host = string(entry["_HOSTNAME"]) ?? "host";
  const unit = string(entry["_SYSTEMD_UNIT"]);
  const program = string(entry["SYSLOG_IDENTIFIER"]) ?? string(entry["_COMM"]);
  const source = unit?.endsWith(".service") ? unit.replace(/\.service$/, "") : program;
  if (said === null || !source || !Number.isFinite(micros)) return null;
  const at = isoOf(micros);
  const pid = string(entry["_PID"]) ?? number(entry["_PID"]) ?? 1;
  return `${at} ${host} ${source}[${pid}]: ${said.replaceAll("\n", " ").trimEnd()}`;
}
function isoOf(micros) {
  const time = new Date(micros / 1e3);
  return Number.isNaN(time.getTime()) ? "1970-01-01T00:00:00+00:00" : time.toISOString().replace(/\.\d+Z$/, "+00:00");
}
function parsed(line) {
  try {
    return record(JSON.parse(line));
  } catch {
    return {};
  }
}

// src/read/pasted/lines.ts
var FENCE = "\0fence";
function rawLines(text) {
  const lines = plainLines(text.replace(/^\uFEFF/, ""));
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line, at) => ({ number: at + 1, text: line, times: 1 }));
}
function pastedLines(raw) {
  const isQuoted = raw.some(({ text }) => /^> ?\S/.test(text)) && !raw.some(isCurlTrace);
  let before = null;
  return raw.map(({ number: number2, text, times }) => {
    const unquoted = isQuoted ? text.replace(/^(?:> ?)+/, "") : text;
    const plain = inWords(withoutMarks(unwrapped(unquoted)));
    if (/^\s*(?:```|~~~)/.test(plain)) return { number: number2, text: FENCE, source: null, times };
    const line = { number: number2, times, ...unframed(plain) };
    const isPart = line.source === null && before?.source != null && !standsAlone(plain);
    const joined = isPart && continuesEntry(before?.text ?? "", plain) && ENTRY.test(before?.text ?? "");
    before = joined ? { ...line, source: before?.source ?? null } : line;
    return before;
  });
}
var ENTRY = /\[(?:emerg|alert|crit|error|warn)\] |^\s*(?:\(|while )/;
function withoutMarks(text) {
  const bare = text.replace(/^\s*[│┃] /, "").trimEnd();
  const ticks = bare.split("`").length - 1;
  if (ticks === 1) return bare.replace(/^`|`$/, "");
  return ticks === 2 && bare.startsWith("`") && bare.endsWith("`") ? bare.slice(1, -1) : bare;
}
function isCurlTrace({ text }) {
  return /^< HTTP\/|^\* (?:Connected|Trying|Host) /.test(text);
}
var FRAMES = [
  /^\d+\|(?<source>[A-Za-z][\w.-]*)\s*\| ?(?<text>.*)$/s,
  /^(?<source>[A-Za-z0-9][\w.-]*)\s*\| ?(?<text>.*)$/s,
  /^\[(?:pod\/)?[\w.-]+\/(?<source>[\w.-]+)\] (?<text>.*)$/s,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ (?<source>[\w@.-]+?)(?:\.service)?(?:\[\d+\])?: (?<text>.*)$/s,
  /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:?\d\d \S+ (?<source>[\w@.-]+?)(?:\.service)?\[\d+\]: (?<text>.*)$/s
];
function unframed(line) {
  for (const frame of FRAMES) {
    const { source, text } = frame.exec(line)?.groups ?? {};
    if (source !== void 0 && text !== void 0) return { source: serviceName(source), text };
  }
  return { source: null, text: line };
}
function serviceName(container) {
  return container.replace(/^\//, "").replace(/[-_]\d+$/, "");
}

export {
  labelIn,
  EXITED,
  standsAlone,
  FENCE,
  rawLines,
  pastedLines,
  serviceName
};
