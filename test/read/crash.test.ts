import { expect, test } from "vitest";
import { readCrash } from "../../src/read/crash.ts";

const worker = (error: string) => `Process SpawnProcess-1:
Traceback (most recent call last):
  File "/usr/lib/python3.11/multiprocessing/process.py", line 314, in _bootstrap
    self.run()
  File "/usr/lib/python3/dist-packages/uvicorn/importer.py", line 21, in import_from_string
    module = importlib.import_module(module_str)
  File "/app/app.py", line 9, in <module>
    import workbook
${error}`;

const caught = `WARNING: no cache, going on without
Traceback (most recent call last):
  File "/app/optional.py", line 12, in look
    importlib.import_module("redis")
  File "/usr/lib/python3.11/importlib/__init__.py", line 126, in import_module
    return _bootstrap._gcd_import(name[level:], package, level)
ModuleNotFoundError: No module named 'redis'`;

const script = (error: string) => `Traceback (most recent call last):
  File "/app/main.py", line 3, in <module>
    import redis
${error}`;

test("each worker that cannot import the program is a failed load", () => {
  const missing = "ModuleNotFoundError: No module named 'openpyxl'";
  expect(readCrash(`${worker(missing)}\n${worker(missing)}`)).toMatchObject({
    incurable: "import",
    failedLoads: 2,
  });
});

test("a module that the program can do without is none, however often it is missed", () => {
  expect(readCrash(`${caught}\n${caught}`)).toMatchObject({ incurable: null, failedLoads: 0 });
});

test("what ended a life is its last error, not one that it got over", () => {
  const refused = "ConnectionRefusedError: [Errno 111] Connection refused";
  expect(readCrash(`${caught}\n${worker(refused)}`).incurable).toBeNull();
});

test("a script ends with its traceback, unless it goes on to say more", () => {
  const missing = script("ModuleNotFoundError: No module named 'redis'");
  expect(readCrash(missing).incurable).toBe("import");
  expect(readCrash(`${missing}\nwaiting for the database\ngiving up`).incurable).toBeNull();
});

test("nginx refuses its configuration for good, and an unknown host only for now", () => {
  const emerg = (text: string) => `2026/11/20 09:14:11 [emerg] 1#1: ${text}`;
  const syntax = emerg('invalid number of arguments in "try_files" directive in /etc/nginx/x:3');
  const host = emerg('host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:16');
  expect(readCrash(syntax)).toMatchObject({ incurable: "configuration", unresolved: false });
  expect(readCrash(host)).toMatchObject({ incurable: null, unresolved: true });
});

test("two ends of a kind have the same signature, whatever their times and numbers are", () => {
  const [one, two] = ["pid 17 at 0x7f3a12 failed", "pid 4 at 0x9b1c33 failed"];
  expect(readCrash(one).signature).toBe(readCrash(two).signature);
});
