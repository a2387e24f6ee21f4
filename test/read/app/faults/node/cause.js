throw new Error("cannot start", { cause: new TypeError("no configuration") });
