import type { AppError, AppException } from "../../../case/codes/app.ts";
import type { AnyFact } from "../../../case/facts.ts";
import type { NonEmpty, View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { statusOf } from "./exchanges.ts";
import { failuresWithLog, type LoggedFailure } from "./failures-with-log.ts";

/** An error of one kind that a service logged over a request which failed. */
export interface LoggedError<E extends AppError = AppError> extends LoggedFailure {
  readonly exception: AppException;
  readonly error: E;
  /** null where nobody was answered, or nobody asked. */
  readonly status: number | null;
  readonly cites: NonEmpty<AnyFact>;
}

/** Errors of these kinds over requests that failed, answers of 400 and above among them. */
export function loggedErrors<K extends AppError["is"]>(
  view: View<"http.exchange" | "app.log">,
  ...kinds: readonly K[]
): readonly LoggedError<Extract<AppError, { readonly is: K }>>[] {
  const isKind = (error: AppError): error is Extract<AppError, { readonly is: K }> =>
    kinds.some((kind) => kind === error.is);
  const found = failuresWithLog(
    view,
    (log) => log.code === "exception" && log.during !== "boot" && isKind(log.error),
    400,
  );
  return found.flatMap((failure) => {
    const { line, exchange } = failure;
    if (line.body.code !== "exception" || !isKind(line.body.error)) return [];
    return {
      ...failure,
      exception: line.body,
      error: line.body.error,
      status: exchange && statusOf(exchange),
      cites: [line, ...(exchange ? [exchange] : [])],
    };
  });
}

/** `answers POST /upload with 413`, as the end of a sentence about the service. */
export function answered({ exchange, status }: LoggedError): Param {
  if (!exchange) return phrase("refuses-a-request");
  const request = `${exchange.body.method} ${exchange.body.path}`;
  return status === null
    ? phrase("no-answer-to", { request })
    : phrase("answers-with", { request, status });
}
