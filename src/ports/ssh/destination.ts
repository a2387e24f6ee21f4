/**
 * A destination as the ssh program takes it, from `user@host`, `user@host:port`, `ssh://…` or a
 * name of the user's ssh configuration; null for what is none. Only such characters pass that
 * nothing between here and there can take for an option or a command.
 */
export function sshDestination(text: string): string | null {
  const bare = text.replace(/^ssh:\/\//, "").replace(/\/$/, "");
  const found = DESTINATION.exec(bare)?.groups;
  if (!found) return null;
  const { user = "", host = "", bracketed, port } = found;
  const name = bracketed ?? host;
  if (port === undefined) return `${user}${name}`;
  if (Number(port) < 1 || Number(port) > 65535) return null;
  return `ssh://${user}${bracketed === undefined ? host : `[${bracketed}]`}:${port}`;
}

const DESTINATION =
  /^(?<user>\w[\w.+-]*@)?(?:\[(?<bracketed>[0-9a-fA-F:.]+(?:%\w+)?)\]|(?<host>\w[\w.-]*|[0-9a-fA-F]*:[0-9a-fA-F:]*:[0-9a-fA-F:]*))(?::(?<port>\d{1,5}))?$/;
