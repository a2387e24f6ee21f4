/** Where programs of the system lie; one from elsewhere may be anything under the same name. */
const PROGRAM =
  /^(?:(?:\/usr)?(?:\/local)?\/s?bin\/|\/usr\/local\/(?:nginx|openresty\/nginx)\/sbin\/)?([\w-]+)$/;

/** Files that say how nginx and the units are set up and what they said; never what a program keeps. */
const MAY_READ = [
  /^\/proc\/(?:meminfo|uptime)$/,
  /^\/sys\/fs\/cgroup\/[\w@.:\\/-]+$/,
  /^\/(?:etc|usr\/local)\/(?:nginx|openresty)\/.+$/,
  /^\/etc\/(?:[\w-]+\/)*[\w-]*supervisor[\w-]*(?:\.d)?(?:\/.+)?\.(?:conf|ini)$/,
  // What pm2 would bring back after a boot, and which processes its apps are.
  /^\/.+\/\.pm2\/(?:dump\.pm2|pids\/[^/]+\.pid)$/,
  /^\/(?:var\/log|tmp)\/.+$/,
  /^\/.+\.(?:log|out|err)$/,
];
/** Whatever folder they lie in. */
const SECRET =
  /(?:^|\/)\.\.?(?:\/|$)|\.(?:pem|key|crt|p12|pfx)$|(?:^|\/)(?:\.env|\.ssh|id_\w+|shadow|htpasswd)/;

const all = (pattern: RegExp) => (args: readonly string[]) =>
  args.every((arg) => pattern.test(arg));
const exactly =
  (...wanted: readonly string[]) =>
  (args: readonly string[]) =>
    args.join("\0") === wanted.join("\0");

function mayRead(path: string): boolean {
  return MAY_READ.some((pattern) => pattern.test(path)) && !SECRET.test(path);
}

/** Options of head and tail as they are given here, then files. */
function readsEnds(args: readonly string[]): boolean {
  const files = args.filter((arg) => !/^(?:-[nc]|-v|--|\d+)$/.test(arg));
  return files.length > 0 && files.every(mayRead);
}

/** Of its programs how they stand, and the end of what one of them wrote. */
function asksSupervisord(verb: string | undefined, rest: readonly string[]): boolean {
  if (verb === "status") return rest.length === 0;
  return verb === "tail" && /^-\d+\0[\w.:-]+\0std(?:err|out)$/.test(rest.join("\0"));
}

function findsPids([folder = "", ...rest]: readonly string[]): boolean {
  const isOfPm2 = /^\/.+\/\.pm2\/pids$/.test(folder) && !SECRET.test(folder);
  return isOfPm2 && exactly("-maxdepth", "1", "-type", "f", "-name", "*.pid")(rest);
}

/** When a file was written to; who may write to it, which tells nothing of what it holds. */
const SHOWN: ReadonlyMap<string, (path: string) => boolean> = new Map([
  ["--format=%Y", mayRead],
  ["--format=%A:%U:%G:%n", (path) => /^\/(?!(?:.*\/)?\.\.(?:\/|$))/.test(path)],
]);
const never = () => false;

const FINDS = [
  ["-L", "/etc/nginx", "-maxdepth", "4", "-type", "f", "-size", "-256k"],
  [
    ...["-L", "/etc/supervisor", "/etc/supervisord.conf", "/etc/supervisord.d"],
    ...["-maxdepth", "2", "-type", "f", "-size", "-256k"],
  ],
  ["/etc/systemd/system", "-maxdepth", "1", "-type", "f", "-name", "*.service"],
];

/** Every program that is ever run on a machine that others run, and the arguments that it may get. */
const READS: Readonly<Record<string, (args: readonly string[]) => boolean>> = {
  systemctl: ([verb = "", ...rest]) =>
    verb === "--version"
      ? rest.length === 0
      : (verb === "show" || verb === "cat") &&
        rest.every((arg) => /^(?:--(?:no-pager|property=[\w,]+)|[\w@:\\][\w@.:\\-]*)$/.test(arg)),
  journalctl: all(
    /^(?:--(?:no-pager|quiet|dmesg|unit=[\w@.:\\-]+|lines=\d+|since=[-\w: ]+|output=short-iso-precise))$/,
  ),
  nginx: (args) => exactly("-t")(args) || exactly("-T")(args),
  ss: exactly("-Hltnp"),
  ps: exactly("-ww", "-eo", "pid,ppid,user:32,rss,lstart,cgroup:512,args"),
  df: exactly("-P", "-k"),
  dmesg: exactly("--time-format=iso"),
  date: exactly("+%s.%3N %z"),
  uname: exactly("-srm"),
  getenforce: exactly(),
  nft: exactly("list", "ruleset"),
  "iptables-save": exactly(),
  ufw: exactly("status"),
  readlink: (args) => args.every((arg) => /^\/proc\/\d+\/(?:cwd|exe|fd\/[12])$/.test(arg)),
  find: (args) => FINDS.some((wanted) => exactly(...wanted)(args)) || findsPids(args),
  stat: ([format = "", dashes, ...files]) =>
    dashes === "--" && files.length > 0 && files.every(SHOWN.get(format) ?? never),
  supervisorctl: ([option, config = "", verb, ...rest]) =>
    option === "-c" &&
    /^\/etc\/(?:[\w-]+\/)*[\w-]+\.(?:conf|ini)$/.test(config) &&
    asksSupervisord(verb, rest),
  sha256sum: all(/^(?:--|\/.+)$/),
  cat: (args) => args.length > 0 && args.every(mayRead),
  head: readsEnds,
  tail: readsEnds,
};

/** Where users keep files of their own, each of which may be a link to one of root's. */
export const USERS = /^\/(?:home|tmp|var\/tmp|dev\/shm|run\/user)\//;

/**
 * Whether a command only looks: these are all that is ever run on a machine that others run, with
 * `sudo -n` in front where the user's own rights do not reach, which asks for no password.
 */
export function onlyReads(argv: readonly string[]): boolean {
  if (exactly("sudo", "-n", "-l")(argv)) return true;
  const [as, command] = withoutSudo(argv);
  const [program = "", ...args] = command;
  const name = PROGRAM.exec(program)?.[1] ?? "";
  if (!Object.hasOwn(READS, name) || !READS[name]?.(args)) return false;
  if (as === null || !/^(?:cat|head|tail)$/.test(name)) return true;
  return as !== "root" || !args.some((arg) => USERS.test(arg));
}

/** As whom sudo is to run it; null: it is run without. */
function withoutSudo(argv: readonly string[]): readonly [string | null, readonly string[]] {
  const [sudo, quiet, option, user = ""] = argv;
  if (sudo !== "sudo" || quiet !== "-n") return [null, argv];
  if (option === "-u" && /^[a-z_][\w.-]*$/i.test(user)) return [user, argv.slice(4)];
  return ["root", argv.slice(2)];
}
