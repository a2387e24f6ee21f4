/**
 * How every connection is made, whatever the user's configuration says: ssh takes the first value it
 * meets. A host whose key is not known is refused; nobody is asked anything; nothing of this machine
 * is opened to the host.
 */
const ALWAYS = [
  "BatchMode=yes",
  "StrictHostKeyChecking=yes",
  "UpdateHostKeys=no",
  "ForwardAgent=no",
  "ForwardX11=no",
  "ClearAllForwardings=yes",
  "PermitLocalCommand=no",
  "RequestTTY=no",
  "RemoteCommand=none",
  "ConnectTimeout=10",
  "ServerAliveInterval=10",
  "ServerAliveCountMax=3",
  "ExitOnForwardFailure=no",
  "LogLevel=INFO",
];

/** The ssh_config file in place of the user's own. */
export function userConfig(): string | null {
  return process.env["BAD_GATEWAY_SSH_CONFIG"] || null;
}

/** ssh_config(5) at this path; null: what ssh reads by itself. */
export function configArguments(configFile: string | null): readonly string[] {
  return configFile === null ? [] : ["-F", configFile];
}

/** For the connection that all others go through; it lives as long as the command that it runs. */
export function masterArguments(control: string, configFile: string | null): readonly string[] {
  return [
    ...configArguments(configFile),
    ...["-M", "-S", control, "-T", "-o", "ControlPersist=no"],
    ...ALWAYS.flatMap((option) => ["-o", option]),
  ];
}

/** For what goes through it. Where it is gone, `false` keeps ssh from a connection of its own. */
export function clientArguments(control: string): readonly string[] {
  return ["-F", "none", "-S", control, "-T", "-o", "BatchMode=yes", "-o", "ProxyCommand=false"];
}
