import { refusedStarts, START_EVIDENCE } from "../ask/starts/refused-starts.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "nginx-user-missing",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "nginx.directive"],
  text: {
    summary:
      "nginx does not start, because the `user` line of its configuration names `{name}`, and the image has no such {what}.",
    "summary-on-machine":
      "nginx does not start, because the `user` line of its configuration names `{name}`, and the machine has no such {what}.",
    fix: "Name a user that the image has: `user nginx;` in the official image, `user www-data;` in Debian's, or take the line out.",
    "fix-on-machine":
      "Name a user that the machine has (`getent passwd`): `user www-data;` on Debian and Ubuntu, `user nginx;` with the packages of nginx.org, or take the line out.",
  },
  doc: {
    title: "The user of nginx does not exist in the image",
    what: "The `user` line names the user and group that nginx's workers run as. A configuration from another distribution often names one that this image does not have: www-data is Debian's, nginx that of the official image, and the group nobody is called nogroup in Debian.",
    confusedWith: {
      "nginx-conf-syntax": "there nginx does not understand a line",
      "client-body-temp-unwritable": "there the user exists, and may not write",
    },
  },
  judge(view) {
    const starts = refusedStarts(view, ({ code }) => code === "user-missing");
    return starts.map(({ service, line, confidence, cites }) => {
      const user = view.of("nginx.directive", service).find(({ body }) => body.name === "user");
      const place = line.seen.place ?? user?.seen.place;
      const isGroup = line.body.message.startsWith("getgrnam");
      return {
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...(user ? [user] : [])],
        places: place ? [place] : [],
        summary: {
          text: "summary",
          params: { name: line.body.name ?? "somebody", what: isGroup ? "group" : "user" },
        },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
