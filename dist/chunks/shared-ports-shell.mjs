
// src/ports/shell.ts
import { spawn } from "node:child_process";
var KEEP = 16 * 1024 * 1024;
var LAST_WORDS_MS = 200;
var shell = {
  run(program, args, options = {}) {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        stdio: ["pipe", "pipe", "pipe"]
      });
      const kept = { stdout: "", stderr: "" };
      const most = options.keep ?? KEEP;
      for (const name of ["stdout", "stderr"]) {
        const stream = child[name].setEncoding("utf8");
        let rest = "";
        stream.on("data", (text) => {
          if (kept[name].length < most) kept[name] = (kept[name] + text).slice(0, most);
          if (!options.onLine) return;
          const lines = (rest + text).split("\n");
          rest = lines.pop() ?? "";
          for (const line of lines) options.onLine(line);
        });
        stream.on("end", () => rest && options.onLine?.(rest));
      }
      const end = () => {
        child.kill("SIGKILL");
        child.once("exit", () => setTimeout(letGo, LAST_WORDS_MS));
      };
      const letGo = () => {
        child.stdout.destroy();
        child.stderr.destroy();
      };
      const timer = options.timeoutMs === void 0 ? void 0 : setTimeout(end, options.timeoutMs);
      options.signal?.addEventListener("abort", end, { once: true });
      if (options.signal?.aborted) end();
      child.on("error", reject);
      child.on("close", (exitCode) => {
        clearTimeout(timer);
        options.signal?.removeEventListener("abort", end);
        resolve({ exitCode, ...kept });
      });
      child.stdin.on("error", () => {
      });
      child.stdin.end(options.input ?? "");
    });
  }
};

export {
  shell
};
