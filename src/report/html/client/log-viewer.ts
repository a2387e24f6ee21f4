import { lineList } from "./line-list.ts";
import { logTabs } from "./log-tabs.ts";
import { type LogText, logText } from "./log-text.ts";
import { logTools } from "./log-tools.ts";
import { element, logData, say } from "./page.ts";

const MOST = 440; // px
const LINE = 20;
/** For the bar that scrolls sideways. */
const SLACK = 24;

/** All logs, a tab each: searched, with the evidence marked and the links to it followed. */
export function logViewer(): void {
  const place = document.getElementById("viewer");
  if (!place || logData.length === 0) return;
  const texts: (LogText | undefined)[] = [];
  let log = 0;
  let current: number | null = null;

  const tabs = logTabs(logData, (chosen) => choose(chosen));
  const tools = logTools({
    onChange: () => refresh(true),
    onStep: (by) => step(by),
    onCited: () => nextCited(),
  });
  const box = element("div", { class: "log-lines", tabindex: "0", role: "group" });
  const whole = element("div", { class: "log-whole", tabindex: "0", role: "group" });
  const note = element("p", { class: "note log-tools" });
  const list = lineList(box, (line) => pick(line));
  const panel = element("div", { id: "log-panel", role: "tabpanel" }, tools.bar, box, whole, note);
  place.append(element("div", { class: "log-view" }, tabs.bar, panel));

  const text = () => {
    const known = texts[log] ?? logText(logData[log]?.text ?? "");
    texts[log] = known;
    return known;
  };
  const cited = () => logData[log]?.cited ?? [];
  const rows = (hits: readonly number[]) =>
    tools.isFiltered() ? hits : Array.from(text().lines, (_, line) => line);

  function choose(chosen: number) {
    log = chosen;
    current = cited()[0] ?? null;
    const service = logData[log]?.service ?? "";
    box.setAttribute("aria-label", say("log", { service }));
    whole.setAttribute("aria-label", say("log", { service }));
    panel.setAttribute("aria-labelledby", `log-tab-${log}`);
    note.textContent = logData[log]?.isCut ? say("log-cut", { file: `logs/${service}.log` }) : "";
    note.hidden = note.textContent === "";
    tabs.select(log);
    // A short log needs no tall box.
    box.style.height = `${Math.min(MOST, text().lines.length * LINE + SLACK)}px`;
    refresh(false);
  }

  /** After another log or word: the first match from the current line on is the next to be read. */
  function refresh(isSearch: boolean) {
    const hits = text().matches(tools.word());
    if (isSearch && hits.length > 0 && !hits.includes(current ?? -1)) {
      current = hits.find((line) => line >= (current ?? 0)) ?? hits[0] ?? null;
    }
    draw(hits);
  }

  function draw(hits = text().matches(tools.word())) {
    const listed = rows(hits);
    const { lines } = text();
    list.show({ lines, rows: listed, cited: new Set(cited()), word: tools.word(), current });
    tools.count(hits, current, cited().length);
    whole.textContent = current === null ? "" : (lines[current] ?? "").slice(0, 20_000);
    if (current !== null) list.reveal(Math.max(0, listed.indexOf(current)));
  }

  function pick(line: number) {
    current = line;
    draw();
  }

  function step(by: 1 | -1) {
    const hits = text().matches(tools.word());
    const [first] = by > 0 ? hits : hits.slice(-1);
    const from = current ?? -1;
    pickIn(by > 0 ? hits.find((line) => line > from) : hits.findLast((line) => line < from), first);
  }

  function nextCited() {
    pickIn(
      cited().find((line) => line > (current ?? -1)),
      cited()[0],
    );
  }

  function pickIn(line: number | undefined, otherwise: number | undefined) {
    const found = line ?? otherwise;
    if (found !== undefined) pick(found);
  }

  box.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const listed = rows(text().matches(tools.word()));
    const at = current === null ? -1 : listed.indexOf(current);
    pickIn(listed[at + by], at < 0 ? listed[0] : undefined);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.spot")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(Number(link.dataset["log"]));
      tools.showAll();
      pick(Number(link.dataset["line"]));
      place.scrollIntoView({ block: "start" });
      box.focus({ preventScroll: true });
    });
  }
  const withEvidence = logData.findIndex((one) => one.cited.length > 0);
  choose(Math.max(0, withEvidence));
}
