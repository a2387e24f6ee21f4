/** Answers in the shapes that GitHub gives them. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const type = { "content-type": "application/json; charset=utf-8" };
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(value) };
}

export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const about = { documentation_url: "https://docs.github.com/rest", status: String(status) };
  return json(status, { message, ...about }, headers);
}

/** What goes wrong on GitHub's side, or was too much for it. */
export const fault = {
  secondaryLimit: (seconds: number) =>
    refusal(
      403,
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      { "retry-after": String(seconds) },
    ),
  primaryLimit: (resetInSeconds: number) =>
    refusal(403, "API rate limit exceeded for installation ID 1.", {
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + resetInSeconds),
    }),
  badGateway: (): Answer => ({
    status: 502,
    headers: { "content-type": "text/html" },
    body: "<html><body><h1>502 Bad Gateway</h1></body></html>",
  }),
  conflict: () => refusal(409, "Conflict"),
  invalid: () => refusal(422, "Validation Failed"),
} as const;

const PER_PAGE = 30;

/** One page, and in its Link header where the others are (RFC 8288). */
export function page<T>(all: readonly T[], url: URL, shown: (item: T) => unknown = (item) => item) {
  const size = Number(url.searchParams.get("per_page") ?? PER_PAGE);
  const at = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const there = new URL(url);
    there.searchParams.set("page", String(to));
    return `<${there}>; rel="${rel}"`;
  };
  const links = at < last ? [link(at + 1, "next"), link(last, "last")] : [];
  const items = all.slice((at - 1) * size, at * size).map(shown);
  return json(200, items, links.length > 0 ? { link: links.join(", ") } : {});
}
