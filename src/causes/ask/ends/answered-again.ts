import { answeredSince } from "../../../case/answered-since.ts";
import type { NginxErrorCode } from "../../../case/codes/nginx.ts";
import type { View } from "../../define.ts";
import type { ToldRefusal } from "../pasted/told-refusals.ts";

/**
 * How the requests that nginx could not pass on to this address went on: `for-good` where all of them are
 * answered well since, `at-times` where some are, or all now and then. What would refuse for as long
 * as it is not mended fits neither.
 */
export function answeredAgain(
  view: View<"nginx.error" | "nginx.access">,
  { host, port }: Pick<ToldRefusal, "host" | "port">,
  code: NginxErrorCode = "connect-refused",
): ReturnType<typeof answeredSince> {
  const refused = view.all("nginx.error").filter(({ body }) => body.code === code);
  const here = refused.filter(
    ({ body }) => body.upstream?.host === host && body.upstream.port === port,
  );
  // One of several servers may refuse while another answers.
  if (here.length < refused.length) return "never";
  const answers = view.all("nginx.access").map(({ body }) => body);
  const since = here.map(({ body }) => answeredSince(body, answers));
  if (since.every((one) => one === "never")) return "never";
  return since.every((one) => one === "for-good") ? "for-good" : "at-times";
}
