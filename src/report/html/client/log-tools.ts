import { element, say } from "./page.ts";

const PAUSE = 120; // ms without a key before a long log is searched

export interface LogToolEvents {
  onChange(): void;
  onStep(by: 1 | -1): void;
  onCited(): void;
}

/** What stands above a log: the search, its steps, and the way to the evidence. */
export function logTools({ onChange, onStep, onCited }: LogToolEvents) {
  const input = element("input", {
    type: "search",
    "aria-label": say("search"),
    placeholder: say("search"),
  });
  const only = element("input", { type: "checkbox" });
  const count = element("span", { class: "count", role: "status" });
  const previous = element("button", { type: "button" }, say("previous"));
  const next = element("button", { type: "button" }, say("next"));
  const evidence = element("button", { type: "button" });
  const label = element("label", {}, only, say("only-matches"));
  const bar = element("div", { class: "log-tools" }, input, count, previous, next, label, evidence);

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  });
  only.addEventListener("change", onChange);
  previous.addEventListener("click", () => onStep(-1));
  next.addEventListener("click", () => onStep(1));
  evidence.addEventListener("click", onCited);

  return {
    bar,
    word: () => input.value,
    isFiltered: () => only.checked && input.value !== "",
    showAll() {
      only.checked = false;
    },
    count(hits: readonly number[], current: number | null, cited: number) {
      const isNone = input.value === "";
      const index = current === null ? -1 : hits.indexOf(current);
      const said =
        index < 0
          ? say("hits-count", { count: hits.length })
          : say("hit-at", { index: index + 1, count: hits.length });
      count.textContent = isNone ? "" : hits.length === 0 ? say("hits-none") : said;
      for (const button of [previous, next]) button.disabled = hits.length === 0;
      only.disabled = isNone;
      evidence.textContent = say("cited-lines", { count: cited });
      evidence.hidden = cited === 0;
    },
  };
}
