import { expect, test } from "vitest";
import { appsIn } from "../../../src/gather/host/pm2-dump.ts";

test("of an app that pm2 saved, its environment is left out", () => {
  const dump = JSON.stringify([
    {
      ...{ name: "pages", pm_exec_path: "/srv/server.js", pm_cwd: "/srv", args: ["--fast"] },
      ...{ exec_interpreter: "node", pm_err_log_path: "/root/.pm2/logs/pages-error.log" },
      ...{ PORT: "3000", SECRET: "hunter2", env: { PORT: "3000", SECRET: "hunter2" } },
    },
  ]);
  expect(appsIn(dump)).toEqual([
    {
      ...{ name: "pages", script: "/srv/server.js", cwd: "/srv", args: ["--fast"] },
      ...{ interpreter: "node", output: "", errors: "/root/.pm2/logs/pages-error.log" },
      port: 3000,
    },
  ]);
});

test("what is no dump has no apps to tell", () => {
  expect(appsIn("")).toBeNull();
  expect(appsIn("{}")).toBeNull();
});
