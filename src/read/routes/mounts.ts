import { joined, type Text } from "./route.ts";

/** A router, blueprint or list of patterns; `own` is what it puts in front of its routes itself. */
export interface Router {
  readonly key: string;
  readonly own: Text;
  /** The application: nothing is in front of it. */
  readonly isApp: boolean;
}

export interface Mount {
  readonly parent: string;
  readonly child: string;
  readonly prefix: Text;
  /** Flask: the prefix given at the mount stands in place of the router's own. */
  readonly replaces: boolean;
}

const DEEPEST = 12;

/** Everything that can stand in front of a router's routes; unsure where no application has it. */
export function prefixesBy(
  routers: readonly Router[],
  mounts: readonly Mount[],
): (key: string) => readonly Text[] {
  const byKey = new Map(routers.map((router) => [router.key, router]));
  const byChild = Map.groupBy(mounts, ({ child }) => child);
  const prefixes = (key: string, depth: number): readonly Text[] => {
    const router = byKey.get(key);
    const own = router?.own ?? { value: "", sure: false };
    if (router?.isApp || depth > DEEPEST) return [own];
    const above = byChild.get(key) ?? [];
    if (above.length === 0) return [{ ...own, sure: false }];
    return above.flatMap(({ parent, prefix, replaces }) =>
      prefixes(parent, depth + 1).map((front) => ({
        value: joined(front.value, prefix.value, replaces ? "" : own.value).replace(/\/$/, ""),
        sure: front.sure && prefix.sure && (replaces || own.sure),
      })),
    );
  };
  return (key) => prefixes(key, 0);
}
