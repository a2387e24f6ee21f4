/** One stop of the Tab key for all events: arrows go from one to the next, in the order of time. */
export function timelineKeys(): void {
  const scroll = document.querySelector<HTMLElement>(".lanes .scroll");
  const picked = document.querySelector<HTMLElement>("p.picked");
  if (!scroll || !picked) return;
  const events = [...scroll.querySelectorAll<SVGGElement>(".event")].sort(
    (a, b) => left(a) - left(b),
  );
  let index = -1;

  const pick = (next: number, isByKey: boolean) => {
    const event = events[next];
    if (!event) return;
    events[index]?.classList.remove("current");
    index = next;
    event.classList.add("current");
    picked.textContent = event.getAttribute("aria-label");
    if (isByKey) intoView(event, scroll);
  };
  scroll.addEventListener("keydown", (event) => {
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: events.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    pick(Math.min(events.length - 1, Math.max(0, next)), true);
  });
  for (const [position, event] of events.entries()) {
    event.addEventListener("click", () => pick(position, false));
    event.addEventListener("pointerenter", () => pick(position, false));
  }
}

function left(event: Element): number {
  return event.getBoundingClientRect().left;
}

function intoView(event: Element, scroll: HTMLElement): void {
  const { left: from, right: to } = scroll.getBoundingClientRect();
  const at = left(event);
  if (at < from + 20 || at > to - 20) scroll.scrollLeft += at - (from + to) / 2;
}
