import type { Capture } from "../case/captures.ts";
import type { CredentialsEqual } from "../case/codes/credentials.ts";
import { at, record, string, strings } from "../read/json.ts";
import { take } from "./capture.ts";
import type { Asker, Subject } from "./subject.ts";

type Part = CredentialsEqual["part"];
type Variables = ReadonlyMap<string, string>;

/** What the official images make a login of, at their first start. */
const SERVERS: readonly { readonly port: number; readonly names: Record<Part, string[]> }[] = [
  {
    port: 5432,
    names: {
      user: ["POSTGRES_USER"],
      password: ["POSTGRES_PASSWORD"],
      // Without a name of its own the database has that of the user.
      database: ["POSTGRES_DB", "POSTGRES_USER"],
    },
  },
  {
    port: 3306,
    names: {
      user: ["MYSQL_USER", "MARIADB_USER"],
      password: ["MYSQL_PASSWORD", "MARIADB_PASSWORD"],
      database: ["MYSQL_DATABASE", "MARIADB_DATABASE"],
    },
  },
];

/** How clients name the same, in front of them a prefix of their own at most. */
const CLIENT: Readonly<Record<Part, RegExp>> = {
  user: /(?:DB|DATABASE|POSTGRES|PG|MYSQL|MARIADB|SQL)_?USER(?:NAME)?$/,
  password: /(?:DB|DATABASE|POSTGRES|PG|MYSQL|MARIADB|SQL)_?PASS(?:WORD|WD)?$/,
  database:
    /(?:(?:DB|DATABASE|POSTGRES|SQL)_?(?:DB|NAME)|PGDATABASE|(?:DB|POSTGRES|SQL|MARIADB)_DATABASE)$/,
};
const HOST = /(?:DB|DATABASE|POSTGRES|PG|MYSQL|MARIADB|SQL)_?(?:HOST(?:NAME)?|SERVER|ADDR)$/;

/** Which parts of a login two containers hold alike; their values stay here. */
export function credentials(asker: Asker, subject: Subject): Promise<Capture> {
  const about = { kind: "credentials", subject: subject.service, how: "docker inspect" } as const;
  return take(asker, about, async () => {
    const [own, ...others] = await Promise.all(
      [subject, ...asker.containers.filter(({ id }) => id !== subject.id)].map(
        async ({ service, id }) => ({ service, inspect: await asker.docker.inspect(id) }),
      ),
    );
    const body = others.flatMap((other) =>
      comparedLogins(own?.inspect, other.service, other.inspect),
    );
    return { body };
  });
}

/** Compares what one container logs in with to what another, a database, was given. Pure. */
export function comparedLogins(
  client: unknown,
  server: string,
  inspect: unknown,
): readonly CredentialsEqual[] {
  const ports = Object.keys(record(at(inspect, "Config", "ExposedPorts")));
  const kind = SERVERS.find(({ port }) => ports.includes(`${port}/tcp`));
  if (!kind) return [];
  const own = variablesOf(client);
  const theirs = variablesOf(inspect);
  const names = namesOf(server, inspect);
  return (["user", "password", "database"] as const).flatMap((part) => {
    const serverVariable = kind.names[part].find((name) => theirs.has(name));
    const mine = partOf(own, part, names);
    if (serverVariable === undefined || mine === null) return [];
    const equal = theirs.get(serverVariable) === mine.value;
    return [{ part, variable: mine.variable, server, serverVariable, equal }];
  });
}

/** Under which a client can reach it: service, container, aliases. */
function namesOf(service: string, inspect: unknown): ReadonlySet<string> {
  const networks = Object.values(record(at(inspect, "NetworkSettings", "Networks")));
  const container = (string(at(inspect, "Name")) ?? "").replace(/^\//, "");
  return new Set([service, container, ...networks.flatMap((one) => strings(at(one, "Aliases")))]);
}

/** What a client logs in with: out of a URL that names the server, else out of a variable. */
function partOf(own: Variables, part: Part, names: ReadonlySet<string>) {
  for (const [variable, value] of own) {
    const text = value.replace(/^jdbc:/, "");
    const url = /^[a-z][\w+.-]*:\/\//.test(text) ? URL.parse(text) : null;
    if (!url || !names.has(url.hostname)) continue;
    const parts = { user: url.username, password: url.password, database: url.pathname.slice(1) };
    // A URL without a login leaves that to other variables, and one without a path the database.
    if (part === "database" ? parts.database === "" : parts.password === "") continue;
    return { variable, value: decoded(parts[part]) };
  }
  const host = [...own].find(([name]) => HOST.test(name))?.[1];
  if (!names.has(host?.split(":")[0] ?? "")) return null;
  const found = [...own].find(([name]) => CLIENT[part].test(name));
  return found ? { variable: found[0], value: found[1] } : null;
}

/** As it is where it is not written as a URL wants it (RFC 3986, 2.1). */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function variablesOf(inspect: unknown): Variables {
  return new Map(
    strings(at(inspect, "Config", "Env")).map((entry) => {
      const equals = entry.indexOf("=");
      return [entry.slice(0, equals), entry.slice(equals + 1)];
    }),
  );
}
