import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineReader, LineRules } from "../log-line.ts";

/** The C library's words for signals that a process gets for what it does itself (strsignal). */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\bIllegal instruction\b/, 4],
  [/\bAborted\b/, 6],
  [/\bBus error\b/, 7],
  [/\bFloating point exception\b/, 8],
  [/\bSegmentation fault\b/, 11],
];

/** glibc's allocator, before it aborts. */
const HEAP =
  /^(?:free|malloc|realloc|corrupted|double free|munmap_chunk)\b.*(?:\(\)|corrupt|invalid)/;

/**
 * Shells report the signal that ended their child (`Segmentation fault (core dumped)`), Python its own
 * (`Fatal Python error: Aborted`), and the runtimes of C and C++ say why they abort.
 */
export const signals: LineRules = {
  last: {
    "dumped)": reported,
    "failed.": ({ text }) => (/: Assertion `.*' failed\.$/.test(text) ? died(6, text) : null),
  },
  first: {
    Segmentation: reported,
    Illegal: reported,
    Bus: reported,
    Floating: reported,
    Fatal: ({ message }) =>
      message.startsWith("Fatal Python error: ") ? bySignalWord(message) : null,
    terminate: ({ message }) => (message.startsWith("terminate called ") ? died(6, message) : null),
    ...Object.fromEntries(
      ["free():", "free()", "malloc():", "malloc()", "double", "corrupted", "munmap_chunk():"].map(
        (head): [string, LineReader] => [
          head,
          ({ message }) => (HEAP.test(message) ? died(6, message) : null),
        ],
      ),
    ),
  },
};

/** Alone on its line, with or without a core. */
function reported({ text }: Line): AppLog | null {
  const isAlone = /^[A-Z][a-z]+(?: [a-z]+){0,2}(?: \(core dumped\))?$/.test(text);
  return isAlone ? bySignalWord(text) : null;
}

function bySignalWord(text: string): AppLog | null {
  const found = WORDS.find(([words]) => words.test(text));
  return found ? died(found[1], text) : null;
}

function died(signal: number, detail: string): AppLog {
  return { code: "died-of-signal", signal, detail: detail.slice(0, 200) };
}
