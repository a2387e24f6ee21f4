import { backendEffects } from "../ask/hops/backend-effects.ts";
import { defineCause } from "../define.ts";

/** EACCES: on a TCP connect it can only come from the kernel's security module. */
const EACCES = 13;

export default defineCause({
  id: "selinux-denied",
  layer: "host-security",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["app.log"],
  text: {
    summary:
      "nginx may not connect to {address}: the kernel's security policy denies it (errno 13 on a TCP connection, which file permissions cannot cause). On RHEL, Rocky, Fedora and CentOS this is SELinux.",
    fix: "Allow nginx to open network connections: `sudo setsebool -P httpd_can_network_connect 1`. Whether SELinux denied it, `sudo ausearch -m AVC -c nginx` tells. Files that a container mounts want `:z` or `:Z` on the volume.",
    "fix-on-machine":
      "Allow nginx to open network connections: `sudo setsebool -P httpd_can_network_connect 1`. Whether SELinux denied it, `sudo ausearch -m AVC -c nginx` tells.",
  },
  doc: {
    title: "SELinux forbids nginx the connection",
    what: "On systems with SELinux enforcing, nginx may connect to other ports only when the policy allows it. The connection fails at once with errno 13 although the backend listens, and nginx answers 502. Recognised from public evidence; not reproduced.",
    confusedWith: {
      "unix-socket-permission":
        "there the upstream is a socket file, and its permissions are wrong",
      "backend-bind-loopback": "there the connection is refused (errno 111)",
      "client-body-temp-unwritable": "there errno 13 is about a file that nginx wants to write",
    },
  },
  judge(view) {
    const denied = view
      .all("nginx.error")
      .filter(
        ({ body }) =>
          body.code === "connect-failed" && body.errno === EACCES && body.upstream?.port != null,
      );
    const [line] = denied;
    if (!line?.body.upstream) return { is: "silent" };
    const { host, port } = line.body.upstream;
    const policy = view
      .all("app.log")
      .find(({ body }) => body.code === "policy-denied" && body.program === "nginx");
    return {
      is: "cause",
      confidence: policy ? "certain" : "likely",
      subject: view.plan.proxy?.service ?? line.subject,
      effects: backendEffects(view, null, "refused", "unreachable"),
      cites: [line, ...(policy ? [policy] : [])],
      places: line.seen.place ? [line.seen.place] : [],
      summary: { text: "summary", params: { address: `${host}:${port}` } },
      fix: { text: "fix", params: {} },
      command: "sudo ausearch -m AVC -c nginx --start recent",
    };
  },
});
