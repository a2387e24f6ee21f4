import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/** What the service's containers are reached at now; nothing while they do not run. */
export function addressesOf(view: View<"container.network">, service: string): readonly string[] {
  const networks = view.of("container.network", service).map(({ body }) => body.address);
  return networks.filter((address) => address !== "");
}

/** Started after nginx, so that nginx may know it by an older address. */
export function isLater(
  { body }: Fact<"container.state">,
  proxy: Fact<"container.state"> | undefined,
): boolean {
  const [theirs, mine] = [body.startedAt, proxy?.body.startedAt];
  return !theirs || !mine || Date.parse(theirs) > Date.parse(mine);
}
