/** Where a program listens, by the words that it is started with. */
export interface CommandEnds {
  readonly ports: readonly number[];
  /** Paths of unix sockets. */
  readonly sockets: readonly string[];
}

const PORTS: readonly RegExp[] = [
  // An address of its own machine, or every address; another machine's is one that it asks.
  /(?:^|[\s='"/])(?:127(?:\.\d+){3}|0\.0\.0\.0|localhost|\[?::1?\]?|\*|\+)?:(\d{2,5})(?=$|[\s'"/;])/g,
  /(?:^|\s)(?:-p|--?(?:[\w-]+[.-])?port)[ =](\d{2,5})(?=$|\s)/g,
  /(?:^|\s)-D(?:[\w-]+\.)*port=(\d{2,5})(?=$|\s)/g,
  /\bPORT=(\d{2,5})\b/g,
  /\brunserver (\d{2,5})(?=$|\s)/g,
];
const SOCKET = /(?:unix:\/{0,2}(?=\/)|--?(?:uds|bind|b|s|socket)[ =])(\/[^\s'";:]+)/g;

export function commandEnds(commands: readonly string[]): CommandEnds {
  const found = (pattern: RegExp) =>
    commands.flatMap((command) => [...command.matchAll(pattern)].flatMap(([, end]) => end ?? []));
  return { ports: PORTS.flatMap(found).map(Number), sockets: found(SOCKET) };
}
