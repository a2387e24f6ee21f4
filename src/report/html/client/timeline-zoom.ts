import { anchorAt, percent, tickLabel, ticks } from "../timeline/span.ts";

const STEP = 1.6;
/** One millisecond is then some pixels wide in any run. */
const MOST = 4096;
const SVG = "http://www.w3.org/2000/svg";
/** Ticks across what is visible. */
const TICKS = 6;
const HALF_LABEL = 36; // px
/** Wider drawings are more than a browser lays out. */
const WIDEST = 4_000_000; // px

/** Buttons, the keys + − 0, and the wheel with Ctrl widen the drawing around what is looked at. */
export function timelineZoom(): void {
  const scroll = document.querySelector<HTMLElement>(".lanes .scroll");
  const plot = scroll?.querySelector<SVGSVGElement>(".plot");
  if (!scroll || !plot) return;
  let zoom = 1;

  const zoomTo = (wanted: number, at = scroll.clientWidth / 2) => {
    const share = (scroll.scrollLeft + at) / plot.clientWidth;
    const most = Math.min(MOST, WIDEST / scroll.clientWidth);
    zoom = Math.min(most, Math.max(1, wanted));
    plot.setAttribute("width", `${zoom * 100}%`);
    scroll.scrollLeft = share * scroll.clientWidth * zoom - at;
    drawTicks(scroll, plot, zoom);
  };
  const actions: Readonly<Record<string, () => void>> = {
    in: () => zoomTo(zoom * STEP),
    out: () => zoomTo(zoom / STEP),
    fit: () => zoomTo(1),
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-zoom]")) {
    button.addEventListener("click", () => actions[button.dataset["zoom"] ?? ""]?.());
  }
  scroll.addEventListener("keydown", (event) => {
    const named = { "+": "in", "=": "in", "-": "out", "0": "fit" }[event.key];
    if (named === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    actions[named]?.();
  });
  scroll.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = event.clientX - scroll.getBoundingClientRect().left;
      zoomTo(zoom * STEP ** (-event.deltaY / 120), at);
    },
    { passive: false },
  );
  scroll.addEventListener("scroll", () => drawTicks(scroll, plot, zoom), { passive: true });
  // What the server drew is for a wide page.
  drawTicks(scroll, plot, zoom);
  new ResizeObserver(() => drawTicks(scroll, plot, zoom)).observe(scroll);
}

/** Round moments in what is visible, and a little beyond. */
function drawTicks(scroll: HTMLElement, plot: SVGSVGElement, zoom: number): void {
  const whole = { start: Number(plot.dataset["start"]), ms: Number(plot.dataset["ms"]) };
  const width = Math.max(1, scroll.clientWidth * zoom);
  const from = Math.max(0, scroll.scrollLeft - scroll.clientWidth) / width;
  const to = Math.min(1, (scroll.scrollLeft + 2 * scroll.clientWidth) / width);
  const seen = { start: whole.start + whole.ms * from, ms: whole.ms * (to - from) };
  const room = Math.max(2, Math.min(TICKS, Math.floor(scroll.clientWidth / 96)));
  const shares = (to - from) / (scroll.clientWidth / width);
  const moments = ticks(seen, room * shares);
  const apart = (moments[1] ?? 0) - (moments[0] ?? 0);
  const group = plot.querySelector(".ticks");
  const height = plot.getAttribute("height") ?? "0";
  group?.replaceChildren(
    ...moments.flatMap((moment) => {
      const x = `${percent(moment, whole)}%`;
      const anchor = anchorAt(percent(moment, whole) / 100, HALF_LABEL / width);
      const text = shape("text", { x, y: "14", "text-anchor": anchor });
      text.textContent = tickLabel(moment, apart);
      return [shape("line", { x1: x, x2: x, y1: "20", y2: height }), text];
    }),
  );
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
