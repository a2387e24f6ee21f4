import type { AppException } from "../../../case/codes/app.ts";

/** Code of Django, Alembic, Umzug, Knex and Rails that runs migrations, and Django's own files. */
const RUNNERS =
  /\/django\/db\/migrations\/|\/alembic\/|\/flask_migrate\/|\/umzug\/|\/knex\/lib\/migrations\/|active_record\/migration|\/migrations\/\w+\.py$/;

/** Whether an exception was raised by a migration, or by the tool that runs them. */
export function isByMigration({ frames }: Pick<AppException, "frames">): boolean {
  return frames.some(({ file }) => RUNNERS.test(file));
}
