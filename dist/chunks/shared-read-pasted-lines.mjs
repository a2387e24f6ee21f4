import {
  continuesEntry,
  plainLines
} from "./shared-vscode-languageserver-types.mjs";

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
  return raw.map(({ number, text, times }) => {
    const unquoted = isQuoted ? text.replace(/^(?:> ?)+/, "") : text;
    const plain = inWords(withoutMarks(unquoted));
    if (/^\s*(?:```|~~~)/.test(plain)) return { number, text: FENCE, source: null, times };
    const line = { number, times, ...unframed(plain) };
    const isPart = line.source === null && before?.source != null;
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
  FENCE,
  rawLines,
  pastedLines,
  serviceName
};
