import type { NginxAccess } from "./codes/nginx.ts";

/** A request as nginx's lines name it. */
interface Request {
  readonly method: string | null;
  readonly path: string | null;
}

/**
 * How the access log goes on after a request failed: the same request is answered well from some
 * line on (`for-good`), or only now and then (`at-times`), or it is not seen to be (`never`).
 */
export function answeredSince(
  { method, path }: Request,
  answers: readonly Pick<NginxAccess, "method" | "path" | "status">[],
): "for-good" | "at-times" | "never" {
  const own = answers
    .filter((one) => one.method === method && one.path === path)
    .map(({ status }) => status);
  const failed = own.findIndex((status) => status >= 500);
  const good = own.findIndex((status, at) => failed >= 0 && at > failed && status < 400);
  if (good < 0) return "never";
  return own.slice(good).some((status) => status >= 500) ? "at-times" : "for-good";
}
