/** The pictures of docs/reports.md: the page, the summary and the comment as a reader sees them. */
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Browser, browser, type Look } from "../test/report/browser/chromium.ts";
import { root } from "./generated.ts";

const PICTURES = "docs/reports";
/** A picture that is larger slows the page more than it tells. */
const PICTURE_LIMIT = 150_000; // bytes

/** One picture; `name` is its file's, without the ending. */
export interface Picture {
  readonly name: string;
  readonly html: string;
  readonly look: Look;
  /** Most pixels from the top; a shorter page ends earlier. */
  readonly height: number;
}

export async function takePictures(pictures: readonly Picture[]): Promise<void> {
  mkdirSync(join(root, PICTURES), { recursive: true });
  await using chromium = await browser();
  for (const picture of pictures) await take(chromium, picture);
}

async function take(chromium: Browser, { name, html, look, height }: Picture): Promise<void> {
  await using opened = await chromium.open(html, look);
  const { page } = opened;
  const path = join(root, PICTURES, `${name}.png`);
  // Mermaid draws after the page is there.
  if (html.includes("dataset.drawn")) await page.waitForSelector("body[data-drawn]");
  const whole = Number(await page.evaluate("document.documentElement.scrollHeight"));
  await page.setViewportSize({ width: look.width, height: Math.min(height, whole) });
  await page.screenshot({ path });
  if (statSync(path).size > PICTURE_LIMIT) throw new Error(`${path} is larger than its limit`);
}
