import type { LineRules } from "../log-line.ts";

/** Tomcat refuses such a request with 400 before any application sees it (LocalStrings, coyote). */
export const tomcat: LineRules = {
  first: {
    The: ({ message }) => {
      const host = /^The host \[([^\]]*)\] is not valid/.exec(message)?.[1];
      return host === undefined ? null : { code: "host-rejected", host, reason: "malformed" };
    },
  },
};
