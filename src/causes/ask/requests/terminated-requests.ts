import type { AppLog } from "../../../case/codes/app.ts";
import type { Place } from "../../../case/place.ts";
import type { Grounds, View } from "../../define.ts";
import { settingPlaces } from "../configuration/settings.ts";
import { closingLine } from "../ends/lost.ts";
import { failuresWithLog } from "./failures-with-log.ts";

type Terminated = Extract<AppLog, { readonly code: "request-terminated" }>;

/** A request that its server ended for its length. */
interface TerminatedRequest {
  readonly log: Terminated;
  readonly grounds: Grounds;
  readonly places: readonly Place[];
}

/** Requests that took this server longer than this setting of it allows, of each service the last. */
export function terminatedRequests(
  view: View<"http.exchange" | "nginx.error" | "app.log" | "app.setting">,
  server: Terminated["server"],
  setting: string,
): readonly TerminatedRequest[] {
  const isIt = (log: AppLog) => log.code === "request-terminated" && log.server === server;
  return failuresWithLog(view, isIt).flatMap(({ service, line, exchange }) => {
    const log = line.body;
    if (log.code !== "request-terminated") return [];
    const closing = exchange ? closingLine(view, exchange) : undefined;
    const grounds: Grounds = {
      is: "cause",
      confidence: exchange ? "certain" : "likely",
      subject: service,
      effects: [{ effect: "closed-early", on: service }],
      cites: [line, ...(closing ? [closing] : []), ...(exchange ? [exchange] : [])],
    };
    return [{ log, grounds, places: settingPlaces(view, service, setting) }];
  });
}
