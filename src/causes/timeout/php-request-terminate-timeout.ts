import { terminatedRequests } from "../ask/requests/terminated-requests.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "php-request-terminate-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error", "app.setting"],
  text: {
    summary:
      "PHP-FPM in `{service}` ended the child {pid} in the middle of a request, after {seconds} s: that is longer than `request_terminate_timeout` allows.",
    fix: "Raise `request_terminate_timeout` in the pool's configuration (www.conf) above what the longest request takes, and keep it below nginx's fastcgi_read_timeout; or move the work out of the request.",
  },
  doc: {
    title: "PHP-FPM ends a request that takes too long",
    what: "PHP-FPM ends a child whose request takes longer than request_terminate_timeout. The connection to nginx breaks off and nginx answers 502; a new child is started at once, so everything looks healthy.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there nginx gives up first, with 504",
      "worker-oom-killed":
        "there a child is killed by signal 9, and no line says that it timed out",
      "process-segfault": "there the child ends by signal 11",
    },
  },
  judge(view) {
    return terminatedRequests(view, "php-fpm", "request_terminate_timeout").map(
      ({ log: { pid, seconds }, grounds, places }) => ({
        ...grounds,
        places,
        summary: {
          text: "summary",
          params: { service: grounds.subject, pid, seconds: Math.round(seconds ?? 0) },
        },
        fix: { text: "fix", params: {} },
      }),
    );
  },
});
