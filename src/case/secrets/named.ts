import { MASK } from "../mask.ts";
import { NO_SECRET, SECRET_NAME } from "./names.ts";
import type { SecretShape } from "./shape.ts";

const shape = (pattern: string, keep: string, ...signs: readonly string[]): SecretShape => ({
  pattern: new RegExp(pattern, "gim"),
  keep,
  ...(signs.length > 0 ? { signs } : {}),
});

/** Between name and value: NAME=value, "name": "value", 'name' => 'value', name := value. */
const IS = "[\"'`\\]]{0,2}\\s{0,3}(?:=>|:=|=(?!=)|:(?!:))\\s{0,3}";
const AT_LINE_START =
  "^[ \\t]{0,40}(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z )?(?:(?:export|ENV|ARG|set|-)[ \\t]+)?";

/** A value under a secret's name (`NAMES_A_SECRET`), in the ways in which programs write names and values. */
export const NAMED_SECRETS: readonly SecretShape[] = [
  // Inside a string of JSON, its quotes are escaped.
  shape(
    `(${SECRET_NAME}\\\\{1,3}["']\\s{0,3}[:,]\\s{0,3})(\\\\{1,3}["'])(?:(?!\\2)[^\\r\\n])+\\2`,
    `$1$2${MASK}$2`,
    "\\",
  ),
  // Quoted, to the end of the line where the quote is never closed.
  shape(
    `(${SECRET_NAME}${IS})(["'\`])${NO_SECRET}(?:\\\\.|(?!\\2)[^\\r\\n\\\\])+(?:\\2|$)`,
    `$1$2${MASK}$2`,
  ),
  // A line of an environment file has nothing but the value after the sign.
  shape(
    `(${AT_LINE_START}[\\w.-]{0,60}${SECRET_NAME}[ \\t]{0,3}=[ \\t]{0,3})${NO_SECRET}[^\\s"'=&][^\\s&]*`,
    `$1${MASK}`,
  ),
  shape(`(${SECRET_NAME}=)(?!=)${NO_SECRET}[^\\s"'&;,)\\]}<>]+`, `$1${MASK}`),
  shape(
    `(${SECRET_NAME}[ \\t]{1,3}(?:=|:=)[ \\t]{1,3})${NO_SECRET}[^\\s"'&;,)\\]}<>=]+`,
    `$1${MASK}`,
  ),
  // YAML and properties; a bare word before a colon may be prose, and needs a value that is none.
  shape(
    `((?:[\\w][_.-]${SECRET_NAME}|${SECRET_NAME}(?<=[_.-][\\w.-]{1,40})):[ \\t]{1,8})${NO_SECRET}[^\\s"'#|>&*{[][^\\s]*(?=[ \\t]*$)`,
    `$1${MASK}`,
  ),
  shape(
    `(${SECRET_NAME}:[ \\t]{0,8})${NO_SECRET}(?=[^\\s,;}\\])]{0,80}\\d)(?=[^\\s,;}\\])]{0,80}[A-Za-z])[^\\s"',;)\\]}&<>]{6,}(?=[ \\t]*(?:$|[,;}\\])])|[ \\t]+\\w+[:=])`,
    `$1${MASK}`,
  ),
  shape(
    `((?:密码|密碼|口令|令牌|密钥|金鑰)[^\\S\\r\\n]{0,3}[:：=是为]{1,2}[^\\S\\r\\n]{0,3})[^\\s，。,;；"']+`,
    `$1${MASK}`,
    "密码",
    "密碼",
    "口令",
    "令牌",
    "密钥",
    "金鑰",
  ),
  // ${NAME:-value} of shells and compose.
  shape(`(\\$\\{\\w{0,60}${SECRET_NAME}:?-)${NO_SECRET}[^\\s}]+`, `$1${MASK}`, "${"),
  // <password>value</password>
  shape(`(<[\\w:.-]{0,40}${SECRET_NAME}(?:\\s[^<>\\r\\n]{0,200})?>)[^<\\r\\n]+`, `$1${MASK}`, "<"),
  // Arguments: --password value, and functions that set one.
  shape(
    `((?:^|[\\s"',])--?[\\w-]{0,30}${SECRET_NAME}(?:[ \\t]+|["']?,\\s{0,20}))(["']?)${NO_SECRET}[^\\s"'-][^\\s"']*\\2`,
    `$1$2${MASK}$2`,
  ),
  shape(
    `(\\b(?:define|setenv|putenv|setProperty|env|config)\\(\\s{0,3}["'][\\w.-]{0,60}${SECRET_NAME}["']\\s{0,3},\\s{0,3})(["'])(?:\\\\.|(?!\\2)[^\\r\\n\\\\])+\\2`,
    `$1$2${MASK}$2`,
    "define(",
    "setenv(",
    "putenv(",
    "setproperty(",
    "env(",
    "config(",
  ),
  // nginx: variables and parameters are followed by their value; in a shell's `A=$B psql` by a program.
  shape(
    `((?<!=)\\$\\w{0,40}${SECRET_NAME}[ \\t]+(?:[!=~*]{1,3}[ \\t]+)?)(["']?)(?!\\$|\\w+=)${NO_SECRET}[^\\s"';)!=~][^\\s"';)]*\\2`,
    `$1$2${MASK}$2`,
    "$",
  ),
  shape(
    `(\\b(?:(?:proxy|grpc)_set_header|add_header|(?:fastcgi|uwsgi|scgi)_param)[ \\t]+[\\w-]{0,40}${SECRET_NAME}[ \\t]+)(["']?)(?!\\$)[^;\\r\\n]+`,
    `$1${MASK}`,
    "_set_header",
    "add_header",
    "_param",
  ),
];

/** nginx, ngx_http_secure_link_module: the secret is a word of the expression. */
export const SIGNED_LINKS: readonly SecretShape[] = [
  shape("(\\bsecure_link_(?:secret|md5)[ \\t]+)[^;\\r\\n]+", `$1${MASK}`, "secure_link_"),
];
