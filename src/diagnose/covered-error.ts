import type { FactTable } from "../case/fact-table.ts";
import type { Fact } from "../case/facts.ts";

/**
 * Whether nginx put a page of its own, with a good status, in the place of an error: `error_page 502
 * =200 /sorry.html`. `errors` are the lines of the error log about this request.
 */
export function isCoveredError(
  table: FactTable,
  status: number,
  errors: readonly Fact<"nginx.error">[],
): boolean {
  return (
    status < 400 &&
    errors.some(({ body }) => body.upstream !== null) &&
    table.all("nginx.directive").some(({ body }) => {
      const { name, args } = body;
      return name === "error_page" && args.includes(`=${status}`) && args.some(isGatewayError);
    })
  );
}

const isGatewayError = (code: string) => /^50[234]$/.test(code);
