
// src/ports/ssh/destination.ts
function sshDestination(text) {
  const bare = text.replace(/^ssh:\/\//, "").replace(/\/$/, "");
  const found = DESTINATION.exec(bare)?.groups;
  if (!found) return null;
  const { user = "", host = "", bracketed, port } = found;
  const name = bracketed ?? host;
  if (port === void 0) return `${user}${name}`;
  if (Number(port) < 1 || Number(port) > 65535) return null;
  return `ssh://${user}${bracketed === void 0 ? host : `[${bracketed}]`}:${port}`;
}
var DESTINATION = /^(?<user>\w[\w.+-]*@)?(?:\[(?<bracketed>[0-9a-fA-F:.]+(?:%\w+)?)\]|(?<host>\w[\w.-]*|[0-9a-fA-F]*:[0-9a-fA-F:]*:[0-9a-fA-F:]*))(?::(?<port>\d{1,5}))?$/;

export {
  sshDestination
};
