import { array, at, string } from "../../json.ts";
import type { Recogniser } from "../recogniser.ts";
import { jsonFrom } from "./json-block.ts";

/** A line of `ss -ltn` or `netstat -tln`: the local address is the first that ends in a port. */
const LISTEN =
  /^(?:tcp6?\s+\d+\s+\d+\s+(?<netstat>\S+):(?<port>\d+)\s.*\bLISTEN\b|LISTEN\s+\d+\s+\d+\s+(?<ss>\S+):(?<of>\d+)\s)/;
const HEADINGS = /^(?:Active Internet connections|Proto\s+Recv-Q|State\s+Recv-Q|Netid\s+State)/;

/** What listens, as `ss` and `netstat` list it. */
export const socketTable: Recogniser = (paste, from) => {
  const { lines, label } = paste;
  const other = notes(paste, from) ?? procTable(paste, from);
  if (other) return other;
  const sockets: { address: string; port: number }[] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const { text = "" } = lines[end] ?? {};
    const { netstat, port, ss, of } = LISTEN.exec(text)?.groups ?? {};
    if (netstat !== undefined) sockets.push({ address: netstat, port: Number(port) });
    else if (ss !== undefined) sockets.push({ address: ss, port: Number(of) });
    else if (!HEADINGS.test(text)) break;
  }
  const service = label?.name ?? null;
  if (sockets.length === 0) return null;
  return { end, what: "list of sockets", materials: [{ is: "sockets", service, sockets }] };
};

/** `{"listen": ["localhost:3000"]}` */
function notes({ lines, label }: Parameters<Recogniser>[0], from: number) {
  const block = jsonFrom(lines, from);
  const listen = array(at(block?.value, "listen") ?? at(block?.value, "listening"));
  const sockets = listen.flatMap((one) => {
    const [, address, port] = /^(.*):(\d+)$/.exec(string(one) ?? "") ?? [];
    return address === undefined ? [] : [{ address, port: Number(port) }];
  });
  if (block === null || sockets.length === 0) return null;
  const service = label?.name ?? null;
  const materials = [{ is: "sockets", service, sockets }] as const;
  return { end: block.end, what: "list of sockets", materials };
}

const PROC =
  /^\s*\d+: (?<address>[\dA-F]{8}|[\dA-F]{32}):(?<port>[\dA-F]{4}) [\dA-F]+:[\dA-F]{4} (?<state>[\dA-F]{2}) /;
/** LISTEN (kernel: include/net/tcp_states.h). */
const LISTENING = "0A";

/** /proc/net/tcp and tcp6: the loopback of IPv4 is 0100007F, of IPv6 it ends in 01000000. */
function procTable({ lines, label }: Parameters<Recogniser>[0], from: number) {
  const sockets: { address: string; port: number }[] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const { text = "" } = lines[end] ?? {};
    const { address, port, state } = PROC.exec(text)?.groups ?? {};
    if (address === undefined && !/^\s*sl +local_address/.test(text)) break;
    if (address === undefined || state !== LISTENING) continue;
    const isLoopback = /7F$/.test(address) || /^0{24}01000000$/.test(address);
    sockets.push({
      address: isLoopback ? "127.0.0.1" : "0.0.0.0",
      port: Number.parseInt(port ?? "", 16),
    });
  }
  if (sockets.length === 0) return null;
  const service = label?.name ?? null;
  return {
    end,
    what: "list of sockets",
    materials: [{ is: "sockets", service, sockets }],
  } as const;
}
