import type { Translated } from "../../diagnose/wording.ts";
import type { COMMAND_LINE } from "../../report/sayings/command-line.ts";

/** What frames the help of the command line, and what is wrong with a command line. */
export const commandLine: Translated<typeof COMMAND_LINE> = {
  Usage: "用法：",
  Arguments: "参数：",
  Options: "选项：",
  Commands: "命令：",
  options: "[选项]",
  command: "[命令]",
  "with-default": "{text}（默认：{value}）",
  "with-choices": "{text}（可选：{choices}）",
  "with-both": "{text}（可选：{choices}；默认：{value}）",
  "unknown-option": "错误：没有选项 '{flag}'{hint}",
  "unknown-command": "错误：没有命令 '{name}'{hint}",
  "no-value": "错误：选项 '{flags}' 缺少值",
  "wrong-value": "错误：选项 '{flags}' 的值 '{value}' 无效。{why}",
  allowed: "可选的值：{choices}。",
  "no-argument": "错误：缺少参数 '{name}'",
  "too-many": "错误：{which}参数太多：应当有 {expected}，却有 {count} 个：{words}。",
  "of-verb": "'{name}' 的",
  "one-argument": "{count} 个",
  "some-arguments": "{count} 个",
  "one-near": "\n（是不是想写 {word}？）",
  "several-near": "\n（是不是想写其中一个：{words}？）",
};
