export interface ParsedPort {
  readonly hostIp: string;
  readonly target: number;
  /** A port, a range for the engine to choose from, or "" for any. */
  readonly published: string;
  readonly protocol: string;
}

type Wrong = { readonly wrong: string };

/** `[[ip:]host:]container[/protocol]`, ports or ranges (docker/go-connections: nat). */
export function parsePorts(text: string): readonly ParsedPort[] | Wrong {
  const parts = text.split(":");
  const last = parts.pop() ?? "";
  const host = parts.pop() ?? "";
  const address = addressIn(parts.join(":"));
  if (typeof address !== "string") return address;
  const [container = "", proto = ""] = last.split("/");
  const protocol = (proto || "tcp").toLowerCase();
  if (container === "") return { wrong: "there is no container port" };
  const inside = range(container);
  if (!inside) return { wrong: `"${container}" is no port or range of ports` };
  const outside = host === "" ? null : range(host);
  if (host !== "" && !outside) return { wrong: `"${host}" is no port or range of ports` };
  const many = inside.end - inside.start;
  if (outside && outside.end - outside.start !== many && many > 0) {
    return { wrong: `${host} and ${container} have different lengths` };
  }
  if (!["tcp", "udp", "sctp"].includes(protocol)) {
    return { wrong: `"${proto}" is no protocol; there are tcp, udp and sctp` };
  }
  const ports: ParsedPort[] = [];
  for (let n = 0; n <= many; n += 1) {
    const first = outside ? `${outside.start + n}` : "";
    const isChoice = outside !== null && many === 0 && outside.end > outside.start;
    const published = isChoice ? `${first}-${outside.end}` : first;
    ports.push({ hostIp: address, target: inside.start + n, published, protocol });
  }
  // Compose sorts them as text: 10 comes before 9.
  return ports.sort((a, b) => (`${a.target}/` < `${b.target}/` ? -1 : 1));
}

function range(text: string): { readonly start: number; readonly end: number } | null {
  const found = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (!found) return null;
  const start = Number(found[1]);
  const end = Number(found[2] ?? found[1]);
  return start > 65_535 || end > 65_535 || end < start ? null : { start, end };
}

function addressIn(text: string): string | Wrong {
  const [, inside] = /^\[(.*)\]$/.exec(text) ?? [];
  if (inside !== undefined ? isIpv6(inside) || isIpv4(inside) : text === "" || isIpv4(text)) {
    return inside ?? text;
  }
  if (isIpv6(text)) return { wrong: `an IPv6 address stands in brackets: [${text}]` };
  return { wrong: `"${text}" is no IP address` };
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return (
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256)
  );
}

function isIpv6(text: string): boolean {
  const [address = "", zone] = text.split("%", 2);
  if (zone === "" || address.includes(":::") || !address.includes(":")) return false;
  const halves = address.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const tail = groups.at(-1) ?? "";
  const isMixed = tail.includes(".");
  if (isMixed && !isIpv4(tail)) return false;
  const plain = isMixed ? groups.slice(0, -1) : groups;
  const count = plain.length + (isMixed ? 2 : 0);
  if (!plain.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? count < 8 : count === 8;
}
