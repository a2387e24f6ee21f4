/**
 * A command line as words, in the way of compose (mattn/go-shellwords): it ends at the first `;`, `&`,
 * `|`, `<` or `>` outside of quotes. null: quotes or brackets do not close.
 */
export function shellWords(line: string): readonly string[] | null {
  const state: State = { words: [], word: "", begun: false, escaped: false, inside: "" };
  for (const letter of line) {
    const next = step(state, letter);
    if (next === "wrong") return null;
    if (next === "end") break;
  }
  if (state.begun) state.words.push(state.word);
  return state.escaped || state.inside !== "" ? null : state.words;
}

/** What of a command line compose leaves out without a word: from where it ends on; null: nothing. */
export function leftOut(line: string): string | null {
  const state: State = { words: [], word: "", begun: false, escaped: false, inside: "" };
  for (const [index, letter] of [...line].entries()) {
    const next = step(state, letter);
    if (next === "wrong") return null;
    if (next === "end") return [...line].slice(index).join("").trim();
  }
  return null;
}

interface State {
  readonly words: string[];
  word: string;
  begun: boolean;
  escaped: boolean;
  /** The quote that is open; `(` for `$(`. */
  inside: "" | "'" | '"' | "`" | "(";
}

type Next = "on" | "end" | "wrong";

function step(state: State, letter: string): Next {
  if (state.escaped) {
    state.escaped = false;
    return take(state, letter);
  }
  const { inside } = state;
  if (letter === "\\" && inside !== "'") {
    state.escaped = true;
    return "on";
  }
  if (" \t\r\n".includes(letter)) return space(state, letter);
  if (";&|<>".includes(letter) && inside === "") {
    if (letter === ">" && /^\d/.test(state.word)) state.begun = false;
    return "end";
  }
  return quote(state, letter);
}

function space(state: State, letter: string): Next {
  if (state.inside !== "") state.word += letter;
  else if (state.begun) {
    state.words.push(state.word);
    state.word = "";
    state.begun = false;
  }
  return "on";
}

function quote(state: State, letter: string): Next {
  const { inside } = state;
  if (letter === '"' || letter === "'") {
    const isText = inside !== letter && (inside === '"' || inside === "'" || inside === "(");
    if (isText) return take(state, letter);
    // Empty quotes are a word of their own.
    if (inside === letter) state.begun = true;
    state.inside = inside === letter ? "" : letter;
    return "on";
  }
  if (letter === "(" && (inside === "" || inside === "(")) {
    if (inside === "(" || !state.word.endsWith("$")) return "wrong";
    state.inside = "(";
  } else if (letter === ")") toggle(state, "(");
  else if (letter === "`") toggle(state, "`");
  return take(state, letter);
}

/** Opens, or closes what it opened; inside of other quotes it is text. */
function toggle(state: State, mark: "(" | "`"): void {
  if (state.inside === "") state.inside = mark;
  else if (state.inside === mark) state.inside = "";
}

function take(state: State, letter: string): Next {
  state.word += letter;
  state.begun = true;
  return "on";
}
