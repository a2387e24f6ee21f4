/** The button; and on paper, what is folded on the screen is read as well. */
export function printButton(): void {
  document.getElementById("print")?.addEventListener("click", () => window.print());
  const folded = () => document.querySelectorAll<HTMLDetailsElement>("details:not([open])");
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    opened = [...folded()];
    for (const one of opened) one.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
}
