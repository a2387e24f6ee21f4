import { settings } from "../ask/configuration/settings.ts";
import { terminatedRequests } from "../ask/requests/terminated-requests.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "uwsgi-harakiri",
  layer: "timeout",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error", "app.setting"],
  text: {
    summary:
      "uWSGI in `{service}` killed its worker {pid} in the middle of a request, which took longer than `harakiri` allows{limit}.",
    fix: "Raise `harakiri` in the configuration of uWSGI above what the longest request takes, and keep it below nginx's uwsgi_read_timeout; or move the work out of the request.",
  },
  doc: {
    title: "uWSGI kills a worker that takes too long",
    what: "With harakiri set, uWSGI's master kills a worker whose request takes longer. The connection to nginx breaks off and nginx answers 502; a new worker starts at once.",
    confusedWith: {
      "worker-oom-killed": "there no line HARAKIRI precedes the kill",
      "nginx-proxy-read-timeout": "there nginx gives up first, with 504",
    },
  },
  judge(view) {
    return terminatedRequests(view, "uwsgi", "harakiri").map(({ log, grounds, places }) => {
      const service = grounds.subject;
      const [setting] = settings(view, service, "harakiri");
      const limit = setting ? ` (${setting.body.value} s)` : "";
      return {
        ...grounds,
        places,
        summary: { text: "summary", params: { service, pid: log.pid, limit } },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
