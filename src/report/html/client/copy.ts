import { say } from "./page.ts";

const SHOWN_FOR = 1600; // ms

/** Puts the text beside the button on the clipboard, or selects it where a page may not. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    const block = button.parentElement?.querySelector("pre");
    button.addEventListener("click", () => {
      if (block) void copy(block, button);
    });
  }
}

async function copy(block: HTMLElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(block.textContent ?? "");
    button.textContent = say("copied");
    setTimeout(() => {
      button.textContent = say("copy");
    }, SHOWN_FOR);
  } catch {
    getSelection()?.selectAllChildren(block);
  }
}
