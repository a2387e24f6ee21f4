import type { ComposeFailure } from "../../case/codes/compose.ts";

/** What one line says has failed; `container` is a container's or service's name. */
export interface SaidFailure {
  readonly code: ComposeFailure["code"];
  readonly what: string;
  readonly exitCode: number | null;
  readonly container: string | null;
}

interface Rule {
  readonly code: ComposeFailure["code"];
  /** Groups: `what`, `exit`, `container`. */
  readonly pattern: RegExp;
}

/** Fixed words of the engine, of runc and of compose; the first that fits counts. */
const RULES: readonly Rule[] = [
  // libnetwork: up to 27, and 28 on; Docker Desktop has its own.
  {
    code: "port-allocated",
    pattern: /Bind for \S*?:(?<what>\d+) failed: port is already allocated/,
  },
  {
    code: "port-allocated",
    pattern: /listen (?:tcp|udp)\d? \S*?:(?<what>\d+): bind: address already in use/,
  },
  {
    code: "port-allocated",
    pattern: /failed to bind host port (?:for )?\S*?:(?<what>\d+)[:/ ].*already in use/,
  },
  {
    code: "port-allocated",
    pattern: /Ports are not available: .*?:(?<what>\d+) ->.*already in use/,
  },
  { code: "dependency-unhealthy", pattern: /container (?<container>\S+) is unhealthy/ },
  {
    code: "dependency-unhealthy",
    pattern: /container (?<container>\S+) has no healthcheck configured/,
  },
  { code: "dependency-exited", pattern: /container (?<container>\S+) exited \((?<exit>\d+)\)/ },
  {
    code: "dependency-exited",
    pattern: /service "(?<container>[^"]+)" didn't complete successfully: exit (?<exit>\d+)/,
  },
  { code: "mount-failed", pattern: /error mounting "(?<what>[^"]+)" to rootfs/ },
  // runc before 1.0.
  { code: "mount-failed", pattern: /mounting \\*"(?<what>[^"\\]+)\\*" to rootfs/ },
  { code: "mount-failed", pattern: /bind source path does not exist: (?<what>.+)/ },
  { code: "mount-failed", pattern: /error while creating mount source path '(?<what>[^']+)'/ },
  {
    code: "mount-failed",
    pattern: /Mounts denied|[Aa]re you trying to mount a directory onto a file/,
  },
  { code: "mount-failed", pattern: /The path (?<what>\S+) is not shared from the host/ },
  { code: "name-conflict", pattern: /The container name "\/?(?<what>[^"]+)" is already in use/ },
  {
    code: "network-missing",
    pattern: /[Nn]etwork (?<what>\S+) declared as external, but could not be found/,
  },
  { code: "network-missing", pattern: /network (?<what>\S+) not found/ },
  // libnetwork, by its address allocator and by the bridge driver.
  { code: "addresses-taken", pattern: /Pool overlaps with other one on this address space/ },
  {
    code: "addresses-taken",
    pattern: /conflicts with network .*networks have (?:overlapping|same)/,
  },
  {
    code: "addresses-exhausted",
    pattern: /could not find an available, non-overlapping IPv4 address pool among the defaults/,
  },
  {
    code: "addresses-exhausted",
    pattern: /all predefined address pools have been fully subnetted/,
  },
  { code: "files-refused", pattern: /^env file (?<what>.+?) not found/ },
  {
    code: "files-refused",
    pattern:
      /[Ss]ervice ["'](?<container>[^"']+)["'] (?:depends on|refers to|has neither|has both|uses an) .*(?:undefined|image)/,
  },
  { code: "files-refused", pattern: /^(?:parsing (?<what>\S+?): )?yaml: (?:.*: )?line \d+/ },
  { code: "files-refused", pattern: /^(?:ERROR: )?yaml\.\w+\.\w*Error: / },
  { code: "files-refused", pattern: /^validating (?<what>\S+\.ya?ml): / },
  { code: "files-refused", pattern: /required variable (?<what>\w+) is missing a value/ },
  { code: "files-refused", pattern: /The Compose file '(?<what>[^']+)' is invalid/ },
  { code: "files-refused", pattern: /: invalid compose project$/ },
  {
    code: "exec-format",
    pattern: /exec:? "?(?<what>[^"\s]*)"?:? ?(?:user process caused: )?exec format error/,
  },
  {
    code: "permission-denied",
    pattern: /exec: "(?<what>[^"]+)": (?:permission denied|is a directory)/,
  },
  { code: "command-not-found", pattern: /exec: "(?<what>[^"]+)": executable file not found/ },
  {
    code: "command-not-found",
    pattern: /exec: "(?<what>[^"]+)": stat \S+ no such file or directory/,
  },
  {
    code: "command-not-found",
    pattern: /exec:? "?(?<what>\/[^":\s]*)"?: no such file or directory/,
  },
  { code: "pull-failed", pattern: /pull access denied for (?<what>[^\s,]+)/ },
  { code: "pull-failed", pattern: /manifest for (?<what>\S+) not found/ },
  {
    code: "pull-failed",
    pattern: /failed to resolve (?:source metadata for|reference) "?(?<what>[^\s"]+?)"?: /,
  },
  { code: "pull-failed", pattern: /[Nn]o such image: (?<what>\S+)/ },
  { code: "pull-failed", pattern: /manifest unknown|no matching manifest for|toomanyrequests: / },
  { code: "pull-failed", pattern: /^Get "?(?<what>https?:\/\/[^\s"]+)"?: / },
];

/** compose names it in front of the engine's words. */
const NETWORK = /failed to create network (\S+?): /;

/** null where the line names no failure that we know. */
export function failureIn(line: string): SaidFailure | null {
  const text = line.replace(/^.*?Error response from daemon: /, "");
  for (const { code, pattern } of RULES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { what = NETWORK.exec(line)?.[1] ?? "", exit, container = null } = found.groups ?? {};
    const endpoint = /on endpoint (\S+) \(|Cannot start service ([\w.-]+):/
      .exec(text)
      ?.slice(1)
      .find((name) => name !== undefined);
    return {
      code,
      what,
      exitCode: exit === undefined ? null : Number(exit),
      container: container ?? endpoint ?? null,
    };
  }
  return null;
}
