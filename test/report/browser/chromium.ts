import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/google-chrome"];
const QUIET = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

export interface Look {
  readonly theme: "light" | "dark";
  readonly width: number;
}

/** A page as a reader opens it from disk, and what the browser had to say about it. */
export interface Opened extends AsyncDisposable {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Everything that it asked the network or the disk for, itself aside. */
  readonly requests: readonly string[];
}

export interface Browser extends AsyncDisposable {
  open(html: string, look?: Partial<Look>): Promise<Opened>;
}

/** Chromium with a profile of its own, which is gone afterwards. */
export async function browser(): Promise<Browser> {
  const executablePath = PLACES.find((path) => existsSync(path));
  if (!executablePath) throw new Error(`no browser at ${PLACES.join(" or ")}: run script/setup`);
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-browser-"));
  const profile = join(folder, "profile");
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    ...{ executablePath, headless: true, args: QUIET },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  let count = 0;
  return {
    async open(html, { theme = "light", width = 1100 } = {}) {
      count += 1;
      const file = join(folder, `${count}.html`);
      writeFileSync(file, html);
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => requests.push(request.url()));
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      const url = pathToFileURL(file).href;
      await page.goto(url);
      return {
        page,
        complaints,
        get requests() {
          return requests.filter((one) => one !== url);
        },
        [Symbol.asyncDispose]: () => page.close(),
      };
    },
    async [Symbol.asyncDispose]() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
