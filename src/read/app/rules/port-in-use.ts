import type { LineRules } from "../log-line.ts";

const IN_USE = /address (?:already )?in use/i;
const PORT = /(?:', |:|port )(\d{2,5})\b(?!.*(?:', |:|port )\d{2,5}\b)/;

/** Errno 98 in the words of many servers; a line without a port is left to the one that has it. */
export const portInUse: LineRules = {
  last: {
    use: ({ body }) => {
      if (!IN_USE.test(body) || body.length > 400) return null;
      const port = PORT.exec(body.slice(0, body.search(IN_USE)))?.[1];
      return port === undefined ? null : { code: "port-in-use", port: Number(port) };
    },
  },
  first: {
    Port: ({ body }) => {
      const port = /^Port (\d+) is (?:already )?in use/.exec(body)?.[1];
      return port === undefined ? null : { code: "port-in-use", port: Number(port) };
    },
    Web: ({ body }) => {
      const port = /^Web server failed to start\. Port (\d+) was already in use/.exec(body)?.[1];
      return port === undefined ? null : { code: "port-in-use", port: Number(port) };
    },
  },
};
