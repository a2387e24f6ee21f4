import { GithubRefusal, type Refused } from "../github.ts";

/** What a failed call means, from what the client throws (which has GitHub's status where it got one). */
export function refusalOf(error: unknown): GithubRefusal {
  const said = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
  return new GithubRefusal(meaning(statusOf(error), said), said.slice(0, 300), { cause: error });
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
function meaning(status: number | null, said: string): Refused {
  if (status === 429 || /\brate limit\b/i.test(said)) return "limited";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404 || status === 410) return "missing";
  return status !== null && status < 500 ? "rejected" : "away";
}

function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("status" in error)) return null;
  return typeof error.status === "number" ? error.status : null;
}
