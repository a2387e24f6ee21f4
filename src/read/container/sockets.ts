import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { fact, witness } from "../witness.ts";

/** Socket states in /proc/net/tcp (kernel: include/net/tcp_states.h). */
const ESTABLISHED = "01";
const CLOSE_WAIT = "08";
const LISTEN = "0A";

interface Socket {
  readonly port: number;
  readonly state: string;
  /** False while it waits in the queue of the listening socket: nobody has its descriptor. */
  readonly accepted: boolean;
}

/** How the connections to each listening port stand: one fact for each port that has any. */
export function readSockets(capture: Looked<"listeners">): readonly AnyFact[] {
  const sockets = [capture.body.tcp, capture.body.tcp6].flatMap(socketsIn);
  const ports = sockets.flatMap(({ port, state }) => (state === LISTEN ? port : []));
  return [...new Set(ports)].flatMap((port) => {
    const count = (state: string) =>
      sockets.filter((one) => one.port === port && one.state === state && one.accepted).length;
    const [established, closeWait] = [count(ESTABLISHED), count(CLOSE_WAIT)];
    if (established + closeWait === 0) return [];
    const quote = `port ${port}: ${closeWait} connections in CLOSE_WAIT, ${established} open`;
    const seen = witness({ source: capture.subject, how: capture.how, at: capture.at, quote });
    return fact("tcp.sockets", capture.subject, { port, established, closeWait }, seen);
  });
}

/** Columns: number, local and remote address, state, queues, timer, retransmits, uid, timeout, inode. */
function socketsIn(table: string): readonly Socket[] {
  return table.split("\n").flatMap((line) => {
    const columns = line.trim().split(/\s+/);
    const [, local = "", , state = ""] = columns;
    const hex = /:([\dA-F]{4})$/.exec(local)?.[1];
    if (hex === undefined) return [];
    return [{ port: Number.parseInt(hex, 16), state, accepted: columns[9] !== "0" }];
  });
}
