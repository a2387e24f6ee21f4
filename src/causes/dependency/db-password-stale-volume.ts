import { LOGIN_EVIDENCE, rejectedLogins } from "../ask/dependencies/rejected-logins.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { dataPlaces } from "../ask/storage/volumes.ts";
import { defineCause } from "../define.ts";

const CONFIDENCE = {
  renamed: "likely",
  kept: "certain",
  alike: "likely",
  unset: "likely",
  open: "possible",
} as const;
const FIX = { renamed: "create", kept: "fix", alike: "fix", unset: "fix", open: "settle" } as const;
const SUMMARY = {
  renamed: "renamed",
  kept: "summary",
  alike: "summary",
  unset: "unset",
  open: "open",
} as const;

export default defineCause({
  id: "db-password-stale-volume",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: LOGIN_EVIDENCE,
  text: {
    summary:
      "`{server}` refuses the login of `{service}` as {user}, although both hold the same password: the volume of `{server}` is older, and a database keeps the password of its first start.",
    renamed:
      "`{server}` has no user {user}, although both sides hold that name: a database makes the user at its first start only, and the volume of `{server}` is older than the name.",
    unset:
      "The database has no password for {user}: its data directory was made before a password was configured, and later changes of the variable do not reach it.",
    open: "A database refuses the login of `{service}` as {user}. If both sides hold the same password, its volume still has an older one: a database takes it over at its first start only.",
    "open-on-machine":
      "A database refuses the login of `{service}` as {user}. If both sides are meant to hold the same password, the database still has an older one: a setting that is changed later does not change it.",
    fix: "Give the database the new password by hand (`ALTER ROLE … PASSWORD …` in psql, `ALTER USER` in MySQL). Or, if its data may go, remove the volume with `docker compose down -v` and start again.",
    "fix-on-machine":
      "Give the database the new password by hand (`ALTER ROLE … PASSWORD …` in psql, `ALTER USER` in MySQL).",
    settle:
      "Start the database with an empty volume (`docker compose -p try up`): if the login works there, the old volume is the cause. Then set the password in it by hand (`ALTER ROLE … PASSWORD …`), or remove it.",
    "settle-on-machine":
      "Try the login by hand with what the application sends (`psql -h HOST -U USER`): if it is refused, give the database the new password (`ALTER ROLE … PASSWORD …` in psql, `ALTER USER` in MySQL).",
    create:
      "Create the user by hand, as the one that the database had before: `CREATE ROLE … LOGIN PASSWORD …` and `ALTER DATABASE … OWNER TO …` in psql. Or go back to the old name; or, if its data may go, remove the volume with `docker compose down -v` and start again.",
    nobody: "`{server}` has no user {user}",
    host: "`{server}` does not come to ask for the password: it lets nobody in from there",
    differ: "`{service}` and `{server}` do not hold the same credentials",
    made: "the data directory of `{server}` was made at this start",
  },
  doc: {
    title: "The database's volume has an older password",
    what: "POSTGRES_PASSWORD, MYSQL_PASSWORD and their kin count only when the data directory is made. The user is made then as well. With a volume from an earlier start the old password stays in force, however often the variable is changed. On a fresh machine the same stack works.",
    confusedWith: {
      "db-auth-failed": "there the two sides hold different credentials now",
    },
  },
  judge(view) {
    return rejectedLogins(view).map(({ service, server, user, verdict, compared, ...login }) => {
      const params = { service, server, user };
      if (verdict === "nobody") return { is: "cleared", because: { text: "nobody", params } };
      if (verdict === "host") return { is: "cleared", because: { text: "host", params } };
      if (verdict === "differ" || verdict === "made") {
        return { is: "cleared", because: { text: verdict, params } };
      }
      const password = compared?.body.serverVariable ?? "";
      return {
        is: "cause",
        confidence: CONFIDENCE[verdict],
        subject: server,
        effects: [login.effect],
        cites: login.cites,
        places: [...dataPlaces(view, server), ...placeOf(view, server, `environment.${password}`)],
        summary: { text: SUMMARY[verdict], params },
        fix: { text: FIX[verdict], params: {} },
        disposition: "needs-thought",
      };
    });
  },
});
