/**
 * What the C library, the shells and PostgreSQL say in Chinese, and the words that the readers know.
 * errno has its number in nginx's lines already; elsewhere it is said in words alone.
 */
const WORDS: readonly (readonly [RegExp, string])[] = [
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
  [/无法解析主机名?/, "Could not resolve host"],
];

const CHINESE = /\p{Script=Han}/u;

export function inWords(line: string): string {
  if (!CHINESE.test(line)) return line;
  return WORDS.reduce((text, [words, english]) => text.replace(words, english), line);
}
