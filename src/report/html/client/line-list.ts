import { pieces } from "./log-text.ts";
import { element } from "./page.ts";

const HEIGHT = 20; // px, as in the style
/** Rows above and below what is visible, so that scrolling shows no gaps. */
const SPARE = 30;

export interface Shown {
  readonly lines: readonly string[];
  /** Numbers of the lines to list, in order. */
  readonly rows: readonly number[];
  readonly cited: ReadonlySet<number>;
  readonly word: string;
  readonly current: number | null;
}

/** A list of any length: only the rows that can be seen are in the page. */
export function lineList(box: HTMLElement, onPick: (line: number) => void) {
  const sizer = element("div");
  const view = element("div", { class: "log-window" });
  box.append(sizer, view);
  let shown: Shown = { lines: [], rows: [], cited: new Set(), word: "", current: null };

  const draw = () => {
    const first = Math.max(0, Math.floor(box.scrollTop / HEIGHT) - SPARE);
    const count = Math.ceil(box.clientHeight / HEIGHT) + 2 * SPARE;
    view.style.top = `${first * HEIGHT}px`;
    view.replaceChildren(...shown.rows.slice(first, first + count).map((line) => row(line, shown)));
  };
  box.addEventListener("scroll", draw, { passive: true });
  new ResizeObserver(draw).observe(box);
  view.addEventListener("click", ({ target }) => {
    const line = target instanceof Element ? target.closest<HTMLElement>(".log-line") : null;
    if (line && getSelection()?.isCollapsed) onPick(Number(line.dataset["line"]));
  });
  return {
    show(next: Shown) {
      shown = next;
      sizer.style.height = `${next.rows.length * HEIGHT}px`;
      draw();
    },
    /** Brings a row to the middle, unless it is well in sight. */
    reveal(position: number) {
      const top = position * HEIGHT;
      const isSeen =
        top >= box.scrollTop + HEIGHT && top <= box.scrollTop + box.clientHeight - 2 * HEIGHT;
      if (!isSeen) box.scrollTop = top - box.clientHeight / 2;
      draw();
    },
  };
}

function row(line: number, { lines, cited, word, current }: Shown): HTMLElement {
  const kind = `log-line${cited.has(line) ? " cited" : ""}${line === current ? " current" : ""}`;
  const parts = pieces(lines[line] ?? "", word).map(({ text, isHit }) =>
    isHit ? element("mark", {}, text) : text,
  );
  const number = element("i", {}, String(line + 1));
  return element("div", { class: kind, "data-line": String(line) }, number, ...parts);
}
