import type { AppError } from "../case/codes/app.ts";
import type { Exchange } from "../case/codes/http.ts";
import type { FactTable } from "../case/fact-table.ts";
import { isSentFile } from "../case/is-sent-file.ts";
import { msApart } from "../case/ms-apart.ts";

/** What no file that was made up for a check can bring about: it would happen to every visitor's. */
const OF_THE_STACK: ReadonlySet<AppError["is"]> = new Set([
  "permission",
  "no-space",
  "table-missing",
]);

/** Clocks of containers are the host's; logs are written a little later. */
const SLACK_MS = 1000;

/** Where the file that was sent was to be kept, there is no folder. */
function isUnkept({ plan }: FactTable, error: AppError): boolean {
  return error.is === "file-not-found" && isSentFile(plan, error.path);
}

/** Whether the application said of this very time that its folders or its database refuse it. */
export function refusedByStack(table: FactTable, exchange: Exchange): boolean {
  return table.all("app.log").some(({ subject, body, seen }) => {
    if (subject !== exchange.backend || body.code !== "exception" || body.during === "boot") {
      return false;
    }
    const isThen = msApart(seen.at ?? "", exchange) <= SLACK_MS;
    return isThen && (OF_THE_STACK.has(body.error.is) || isUnkept(table, body.error));
  });
}
