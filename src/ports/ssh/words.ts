/** What ssh's own complaints mean, and what helps; first match wins. */
const MEANINGS: readonly (readonly [RegExp, (destination: string) => string])[] = [
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED|Offending \S+ key/,
    (to) =>
      `The host key of ${to} is not the one that known_hosts has for it. Either the machine was set up anew, or another machine answers in its place: nothing was sent to it. When its owner confirms the new key, remove the old line (ssh-keygen -R HOST) and add the new one.`,
  ],
  [
    /host key is known for|Host key verification failed/,
    (to) =>
      `The host key of ${to} is not known here, so nobody can tell that it is the right machine. Fetch the key (ssh-keyscan -p PORT HOST), compare its fingerprint (ssh-keygen -lf -) with the one that the machine's owner gives, and add the line to known_hosts.`,
  ],
  [
    /Load key ".*": (?:invalid format|error in libcrypto)/,
    (to) =>
      `The private key for ${to} cannot be read: it is no key, or was cut when it was copied (the last line has to end with a line feed).`,
  ],
  [
    /incorrect passphrase|UNPROTECTED PRIVATE KEY FILE/,
    (to) =>
      `The private key for ${to} cannot be used: it needs a passphrase that nobody can type here, or others may read its file (chmod 600). An ssh-agent may hold it instead.`,
  ],
  [
    /Permission denied \(/,
    (to) =>
      `${to} does not accept the key. Its public half has to stand in authorized_keys of that user, and ssh has to know which key to offer (ssh-agent, or IdentityFile in the ssh configuration).`,
  ],
  [
    /Too many authentication failures/,
    (to) =>
      `${to} was offered too many keys before the right one. Name it: IdentityFile and IdentitiesOnly yes in the ssh configuration.`,
  ],
  [/Could not resolve hostname/, (to) => `The name of ${to} does not resolve to an address.`],
  [
    /Connection refused/,
    (to) => `${to} refuses the connection: no SSH server listens at that port.`,
  ],
  [
    /timed out|No route to host|Network is unreachable|Timeout, server/,
    (to) =>
      `${to} cannot be reached: nothing answers there. Is the machine up, and does its firewall let this one in?`,
  ],
  [
    /kex_exchange_identification|banner exchange|Connection (?:closed|reset)/,
    (to) =>
      `${to} ended the connection before it was made. Is it an SSH server, and does it take more connections?`,
  ],
];

/** Why there is no connection, for a person: what it means, then ssh's own last words. */
export function whyNot(destination: string, said: string): string {
  const meaning = MEANINGS.find(([words]) => words.test(said))?.[1](destination);
  const words = lastWords(said);
  if (meaning) return `${meaning} (ssh: ${words})`;
  return `There is no SSH connection to ${destination}: ${words || "ssh ended without a word"}`;
}

/** ssh's last line that says something; its warnings come in boxes of @. */
export function lastWords(said: string): string {
  const lines = said.split(/\r?\n/).map((line) => line.trim());
  return lines.findLast((line) => /[a-z]/i.test(line)) ?? "";
}

/** As sshd reports what became of a connection that it was asked to open. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/prohibited/, "EACCES"],
  [/refused/i, "ECONNREFUSED"],
  [/timed out/i, "ETIMEDOUT"],
  [/unreachable|no route/i, "EHOSTUNREACH"],
  [/not known|resol|no address/i, "ENOTFOUND"],
];

/** The code of the error for a connection that the host did not open. */
export function codeIn(said: string): string {
  return CODES.find(([words]) => words.test(said))?.[1] ?? "ECONNREFUSED";
}
