
// src/ports/ending.ts
var NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
function exitCodeOf(name) {
  return 128 + NUMBERS[name];
}
function watchForEnding(onSignal) {
  const controller = new AbortController();
  let reason = null;
  const end = (why) => {
    reason ??= why;
    controller.abort(why);
  };
  for (const name of ["SIGHUP", "SIGINT", "SIGTERM"]) {
    process.on(name, () => {
      onSignal(name, reason === null);
      end({ is: "signal", name });
    });
  }
  process.on("uncaughtException", (error) => end({ is: "bug", error }));
  return { signal: controller.signal, reason: () => reason };
}

export {
  exitCodeOf,
  watchForEnding
};
