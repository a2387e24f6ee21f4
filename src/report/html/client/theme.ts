const KEY = "bad-gateway-theme";

/** Light or dark as the system has it, until the reader says otherwise; then so the next time, too. */
export function themeButton(): void {
  const root = document.documentElement;
  const chosen = remembered();
  if (chosen === "dark" || chosen === "light") root.dataset["theme"] = chosen;
  document.getElementById("theme")?.addEventListener("click", () => {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const next = (root.dataset["theme"] ?? system) === "dark" ? "light" : "dark";
    root.dataset["theme"] = next;
    remember(next);
  });
}

/** A file that is opened from disk may have no storage. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds for this view.
  }
}
