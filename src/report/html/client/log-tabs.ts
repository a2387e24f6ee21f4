import { element, type LogData } from "./page.ts";

/** A tab for each log; arrow keys go from one to the next (WAI-ARIA: tabs, automatic activation). */
export function logTabs(logs: readonly LogData[], onChoose: (log: number) => void) {
  const tabs = logs.map(({ service }, index) => {
    const attributes = {
      type: "button",
      role: "tab",
      id: `log-tab-${index}`,
      "aria-controls": "log-panel",
    };
    const tab = element("button", attributes, service);
    tab.addEventListener("click", () => onChoose(index));
    return tab;
  });
  const bar = element("div", { class: "log-tabs", role: "tablist" }, ...tabs);
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const from = tabs.findIndex((tab) => tab.matches(":focus"));
    if (step === undefined || from < 0) return;
    const next = (from + step + tabs.length) % tabs.length;
    onChoose(next);
    tabs[next]?.focus();
  });
  return {
    bar,
    select(chosen: number) {
      for (const [index, tab] of tabs.entries()) {
        tab.setAttribute("aria-selected", String(index === chosen));
        tab.tabIndex = index === chosen ? 0 : -1;
      }
    },
  };
}
