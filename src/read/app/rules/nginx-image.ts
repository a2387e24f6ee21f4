import type { LineRules } from "../log-line.ts";

/** `20-envsubst-on-templates.sh: ERROR: …`: what the nginx image's entrypoint says, and goes on. */
const NOT_WRITABLE = /\bERROR: \S+ exists, but (?<folder>\S+) is not writable$/;

export const nginxImage: LineRules = {
  last: {
    writable: ({ text }) => {
      const folder = NOT_WRITABLE.exec(text)?.groups?.["folder"];
      return folder === undefined ? null : { code: "templates-not-rendered", folder };
    },
  },
};
