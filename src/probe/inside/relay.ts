/**
 * Programs that stand between our end of an exec and a TCP connection which they open to `HOST PORT`.
 * Each first writes a line: 0 when it is open, else errno as Linux numbers it, `unresolved`, or what
 * the tool says. From then on bytes go both ways. A server may answer and close while we still send,
 * so no failure of writing may end the reading; the end of the input ends all.
 */
const PERL = `use Socket; my ($host, $port) = @ARGV; $| = 1;
my $at = inet_aton($host) or do { print "unresolved\\n"; exit };
socket(S, PF_INET, SOCK_STREAM, 6); alarm 15;
connect(S, sockaddr_in($port, $at)) or do { print $! + 0, "\\n"; exit };
alarm 0; print "0\\n";
sub copy { my ($from, $to) = @_; my $bytes;
  while (sysread($from, $bytes, 65536)) { my $at = 0;
    while ($at < length $bytes) { my $n = syswrite($to, $bytes, 65536, $at) or return 0; $at += $n } }
  return 1 }
my $parent = $$; my $child = fork;
if (!$child) { $SIG{PIPE} = "IGNORE"; kill "TERM", $parent if copy(*STDIN, *S); exit }
copy(*S, *STDOUT); kill "TERM", $child;`;

const PYTHON = `import os, socket, sys, threading
s = socket.socket(); s.settimeout(15)
try: status = s.connect_ex((sys.argv[1], int(sys.argv[2])))
except OSError: status = "unresolved"
out = sys.stdout.buffer
def write(b): out.write(b); out.flush()
write(("%s\\n" % status).encode())
if status: os._exit(0)
s.settimeout(None)
def send():
  while True:
    b = os.read(0, 65536)
    if not b: os._exit(0)
    try: s.sendall(b)
    except OSError: return
threading.Thread(target=send, daemon=True).start()
try:
  b = s.recv(65536)
  while b: write(b); b = s.recv(65536)
except OSError: pass
os._exit(0)`;

const NODE = `const [, host, port] = process.argv, say = (line) => process.stdout.write(line + "\\n");
const s = require("net").connect(+port, host), write = s._write; let open = false;
s._writev = null; s._write = (bytes, encoding, done) => write.call(s, bytes, encoding, () => done());
s.on("connect", () => { open = true; say(0); s.pipe(process.stdout); process.stdin.on("end", () => process.exit());
  process.stdin.on("data", (b) => s.writable && (s.write(b) || (process.stdin.pause(), s.once("drain", () => process.stdin.resume())))) });
s.on("error", ({ code, errno }) => open || say(/NOTFOUND|AGAIN/.test(code) ? "unresolved" : -errno));
s.on("close", () => process.stdout.write("", () => process.exit()));`;

const BASH = `exec 2>&1; exec 3<>"/dev/tcp/$0/$1"; exec 2>/dev/null 4<&0; echo 0
{ cat <&4 >&3 && kill $$; } & w=$!
cat <&3 & r=$!; trap 'kill $r; exit' TERM; wait $r; kill $w`;

/**
 * nc ends at the first write that fails, and an early answer with it: the last resort. Where it
 * cannot only try to connect (-z), living for a moment means that it did.
 */
const NC = `said=$(nc -z -w 10 "$0" "$1" 2>&1 </dev/null) && echo 0 && exec nc "$0" "$1"
case $said in *sage*|*option*) ;; *) echo "$said"; exit ;; esac
exec 4<&0; { nc "$0" "$1" <&4 2>&1 || kill $$; } & sleep 0.3; echo 0; wait`;

const RELAYS = {
  perl: ["perl", "-e", PERL],
  python3: ["python3", "-c", PYTHON],
  node: ["node", "-e", NODE],
  bash: ["bash", "-c", BASH],
  nc: ["sh", "-c", NC],
} as const satisfies Record<string, readonly string[]>;

/** What an image may have to open a connection with. */
export type Tool = keyof typeof RELAYS;

/** The command that joins its own input and output to a TCP connection from where it runs. */
export function relay(tool: Tool, host: string, port: number): readonly string[] {
  return [...RELAYS[tool], host, String(port)];
}

/** POSIX shell that names the first tool that works; nothing where there is none. */
export const TOOLS = `works() { "$@" >/dev/null 2>&1 </dev/null; }
works perl -MSocket -e 1 && echo perl && exit
works python3 -c "import socket" && echo python3 && exit
works node -e 1 && echo node && exit
for tool in bash nc; do command -v $tool >/dev/null 2>&1 && echo $tool && exit; done
:`;

/** What `TOOLS` printed; null: none of them is there. */
export function toolIn(output: string): Tool | null {
  const name = output.trim();
  return isTool(name) ? name : null;
}

function isTool(name: string): name is Tool {
  return Object.hasOwn(RELAYS, name);
}

/** errno(3) on Linux, whatever this machine is; 11 is Python's way to say that the time is up. */
const ERRNO: Readonly<Record<string, string>> = {
  11: "ETIMEDOUT",
  99: "EADDRNOTAVAIL",
  100: "ENETUNREACH",
  101: "ENETUNREACH",
  110: "ETIMEDOUT",
  111: "ECONNREFUSED",
  113: "EHOSTUNREACH",
  unresolved: "ENOTFOUND",
};

/** bash and nc have only words, glibc's or musl's. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/refused/i, "ECONNREFUSED"],
  [/timed out/i, "ETIMEDOUT"],
  [/unreachable|no route/i, "EHOSTUNREACH"],
  [/not known|resol|bad address/i, "ENOTFOUND"],
];

/** The code of the error that a relay's first line tells of; null when the connection is open. */
export function codeOf(status: string): string | null {
  if (status === "0") return null;
  const byWords = WORDS.find(([words]) => words.test(status))?.[1];
  return ERRNO[status] ?? byWords ?? "ECONNABORTED";
}
