import type { TcpConnect } from "../case/codes/container.ts";

/**
 * POSIX shell that opens a TCP connection to each `HOST:PORT`, all at once, with the first tool the
 * image has: those that tell the error's number come first. Nothing is sent, so that no request
 * shows up in the application's log. Prints `@connect HOST:PORT TOOL STATUS WORDS`.
 */
export const CONNECT_SCRIPT = `
limit=; command -v timeout >/dev/null 2>&1 && limit='timeout 4'
for pair in "$@"; do (
  host=\${pair%:*}; port=\${pair##*:}
  if command -v perl >/dev/null 2>&1; then
    tool=errno; said=$($limit perl -MSocket -e 'my $a = inet_aton($ARGV[0]) or do { print "unresolved"; exit };
      socket(S, PF_INET, SOCK_STREAM, 6); alarm 3; print connect(S, sockaddr_in($ARGV[1], $a)) ? 0 : $!+0' "$host" "$port" 2>&1); status=$?
  elif command -v python3 >/dev/null 2>&1; then
    tool=errno; said=$($limit python3 -c 'import socket, sys
s = socket.socket(); s.settimeout(3)
try: print(s.connect_ex((sys.argv[1], int(sys.argv[2]))))
except socket.gaierror: print("unresolved")' "$host" "$port" 2>&1); status=$?
  elif command -v bash >/dev/null 2>&1; then
    tool=words; said=$($limit bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$host" "$port" 2>&1); status=$?
  elif command -v nc >/dev/null 2>&1; then
    tool=words; said=$($limit nc -z -w 3 "$host" "$port" 2>&1); status=$?
    case $said in *sage*|*option*) said=$($limit nc -w 3 "$host" "$port" </dev/null 2>&1); status=$? ;; esac
  else tool=none; said=; status=127; fi
  printf '@connect %s %s %s %s\\n' "$pair" "$tool" "$status" "$(echo "$said" | tr '\\n' ' ')"
) & done
wait
:`;

export interface Connected {
  readonly host: string;
  readonly port: number;
  /** null: the name did not resolve, or the image has nothing to connect with. */
  readonly result: TcpConnect["result"] | null;
}

/** What the script printed; lines of others are left out. */
export function readConnects(output: string): readonly Connected[] {
  return output.split("\n").flatMap((line) => {
    const [, pair, tool, status, said] = /^@connect (\S+) (\S+) (\d+) ?(.*)$/.exec(line) ?? [];
    if (!pair || !tool) return [];
    const colon = pair.lastIndexOf(":");
    const result = tool === "errno" ? byNumber(status, said) : byWords(tool, status, said);
    return { host: pair.slice(0, colon), port: Number(pair.slice(colon + 1)), result };
  });
}

/** errno(3) on Linux; 11 and 115 are Python's and perl's way to say that the time is up. */
function byNumber(status = "", said = ""): Connected["result"] {
  if (isTimeout(status)) return "timed-out";
  switch (said.trim()) {
    case "0":
      return "open";
    case "111":
      return "refused";
    case "110":
    case "11":
    case "115":
      return "timed-out";
    case "100":
    case "101":
    case "113":
      return "unreachable";
    default:
      return null;
  }
}

/** bash and nc say it in words only; these are in the messages of both glibc and musl. */
function byWords(tool: string, status = "", said = ""): Connected["result"] {
  if (tool === "none") return null;
  if (status === "0") return "open";
  if (isTimeout(status) || /timed out/i.test(said)) return "timed-out";
  if (/refused/i.test(said)) return "refused";
  return /unreachable|no route/i.test(said) ? "unreachable" : null;
}

/** timeout(1), busybox's timeout, and perl's alarm. */
function isTimeout(status: string): boolean {
  return ["124", "142", "143"].includes(status);
}
