import { LOGIN_EVIDENCE, rejectedLogins } from "../ask/dependencies/rejected-logins.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

const CONFIDENCE = {
  nobody: "certain",
  host: "certain",
  differ: "certain",
  made: "likely",
  open: "possible",
} as const;

const FIX = { host: "allow", nobody: "login", made: "check", open: "check" } as const;
/** Where the server is to be told something, its lines come first. */
const AT_SERVER: ReadonlySet<string> = new Set(["host", "nobody"]);

export default defineCause({
  id: "db-auth-failed",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: LOGIN_EVIDENCE,
  text: {
    differ:
      "`{server}` refuses the login of `{service}` as {user}: {variable} of `{service}` and {other} of `{server}` are not the same.",
    made: "`{server}` refuses the login of `{service}` as {user}, although it made that login only now: `{service}` sends other credentials than the database was made with.",
    open: "A database refuses the login of `{service}` as {user}: the credentials are not those that the database knows.",
    nobody: "`{server}` has no user {user}, and `{service}` logs in as that one.",
    login:
      "Log in as a user that the database has (with the official image that is POSTGRES_USER, `postgres` unless set), or create this one: `CREATE ROLE … LOGIN PASSWORD …`. POSTGRES_USER makes its user only with an empty volume.",
    "login-on-machine":
      "Log in as a user that the database has (`\\du` in psql shows them), or create this one: `CREATE ROLE … LOGIN PASSWORD …`.",
    host: "`{server}` lets nobody in as {user} from where `{service}` is, whatever the password: its rules do not name that host.",
    allow:
      "Let the network in: in PostgreSQL a line `host all all all scram-sha-256` in pg_hba.conf, in MySQL a user for all hosts (`CREATE USER 'NAME'@'%' IDENTIFIED BY …`, then `GRANT`; `'NAME'@'localhost'` is another user). A database elsewhere may only want encrypted connections: `sslmode=require`.",
    agree: "Make the two sides agree: let both read one variable, for example from `.env`.",
    set: "Make the two sides agree: `docker service update --env-add {variable}=… {service}`, with what `{server}` was made with (in CapRover: App Configs of the app).",
    check:
      "Compare what `{service}` sends (its database URL or its DB_* variables) with what `{server}` was given (POSTGRES_USER, POSTGRES_PASSWORD, MYSQL_…). `docker compose config` shows both.",
    "check-on-machine":
      "Compare what `{service}` sends (its database URL or its DB_* variables) with the login that `{server}` knows. A password that is forgotten is set anew by hand (`ALTER ROLE … PASSWORD …` in psql, `ALTER USER` in MySQL).",
    same: "`{service}` and `{server}` hold the same password",
    unset: "the database says that the user has no password at all",
  },
  doc: {
    title: "The database refuses the login",
    what: "The database runs and answers, but user or password are not what it expects, or it lets nobody in from the backend's host. The backend ends at its start, or answers 500 as soon as it needs the database.",
    confusedWith: {
      "db-password-stale-volume":
        "there both sides hold the same password now, and the volume an older one",
      "db-not-ready-race": "there the database does not accept connections yet",
      "db-schema-missing": "there the login works, and the database or a table is missing",
    },
  },
  judge(view) {
    return rejectedLogins(view).map(({ service, server, user, verdict, compared, ...login }) => {
      const params = { service, server, user };
      if (verdict === "unset") return { is: "cleared", because: { text: "unset", params: {} } };
      if (verdict === "kept" || verdict === "renamed" || verdict === "alike") {
        return { is: "cleared", because: { text: "same", params } };
      }
      const { variable = "", serverVariable: other = "" } = compared?.body ?? {};
      const isSwarm = view.plan.target.kind === "swarm";
      const agree = isSwarm
        ? ({ text: "set", params: { service, server, variable } } as const)
        : ({ text: "agree", params: {} } as const);
      return {
        is: "cause",
        confidence: CONFIDENCE[verdict],
        subject: service,
        effects: [login.effect],
        cites: login.cites,
        places: [
          ...(AT_SERVER.has(verdict) ? placeOf(view, server, "") : []),
          ...placeOf(view, service, `environment.${variable}`),
          ...placeOf(view, server, `environment.${other}`),
          ...(login.origin ? [login.origin] : []),
        ],
        summary:
          verdict === "differ"
            ? { text: verdict, params: { ...params, variable, other } }
            : { text: verdict, params },
        fix: verdict === "differ" ? agree : { text: FIX[verdict], params },
      };
    });
  },
});
