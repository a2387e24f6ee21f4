import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/report/terminal.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { recorded } from "../recorded.ts";

const cases = recorded();

/** What a person reads of a recorded case, in one line. */
function read(leaf: string): string {
  const found = cases.find(({ scenario }) => scenario.leaf === leaf);
  if (!found) throw new Error(`${leaf} was not recorded`);
  const options = { color: false, width: 2000, verbose: false, out: null };
  return renderTerminal(reportOf(found.file()).report, options);
}

/** Pairs of situations that look alike: what is said of the one would be false of the other. */
describe("an answer says what is true of its own situation", () => {
  test.each([
    ["template-env-filtered", "which `NGINX_ENVSUBST_FILTER` does not match", "without a value"],
    ["x-accel-redirect-not-served", "after the backend had answered", "never saw the request"],
    ["upstream-wrong-port-in-compose", "+              proxy_pass http://api:5170;", "the file"],
    ["disk-full-nginx-temp", "cannot store an upload", "cannot store the answer"],
    ["disk-full-nginx-temp-answer", "cannot store the answer", "client_body_temp_path"],
    ["disk-full-nginx-temp", "a larger `size`", "inodes"],
    ["disk-full-nginx-temp-inodes", "df -i", "is full"],
    ["client-body-temp-unwritable", "as whom the whole container", "(`user` in nginx.conf)"],
    ["client-body-temp-unwritable-user", "the user 1000:1000", "user www-data"],
    ["client-answer-temp-unwritable", "`proxy_temp_path`", "client_body_temp_path"],
    ["nginx-worker-connections", "+    worker_connections 1024;", "4096"],
    ["nginx-worker-connections-many", "+    worker_connections 4096;", "1024"],
    ["fd-exhaustion", "or `worker_rlimit_nofile`", "was refused"],
    ["fd-exhaustion-capped", "cannot go above it", "or `worker_rlimit_nofile`"],
    ["nginx-worker-killed", "Raise the memory limit of", "no memory limit"],
    ["nginx-worker-killed-in-group", "has no memory limit", "Raise the memory limit"],
    ["nginx-rate-limit", "by its own limit", "passes that on"],
    ["backend-503-shedding-dry-run", "nginx only passes that on", "by its own limit"],
    ["response-header-too-big", "`proxy_buffer_size 16k;`", "uwsgi_"],
    ["response-header-too-big-uwsgi", "`uwsgi_buffer_size 16k;`", "proxy_buffer_size"],
    ["nginx-uwsgi-read-timeout", "Raise `uwsgi_read_timeout`", "proxy_read_timeout"],
    ["upload-dir-not-writable-dropped", "docker compose top api", "the user root"],
    ["temp-dir-full-or-ro-backend", "file system of its container", "`:ro`"],
    ["temp-dir-read-only-mount", "what is mounted there is read-only", "of its container"],
    ["import-time-no-watches", "fs.inotify.max_user_watches", "no space is left"],
    ["disk-full-database", "no space is left on the disk", "shm_size"],
    ["shared-memory-database", "`shm_size` of `db`", "df -h"],
    ["cache-password-missing", "percent-encoded", "Fix or catch"],
    ["cache-protected-mode", "`--protected-mode no`", "Fix or catch"],
    ["cache-misconf", "takes no more writes", "Fix or catch"],
    ["cache-or-broker-down", "`protected-mode no`", "to run"],
    ["cache-wrong-port", "on port 6380", "to run"],
    ["cache-on-other-network", "on no network together", "to run"],
    ["cache-ended", "Get `redis` to run", "on one network"],
    ["db-localhost", "the name `db` in place of localhost", "Make `manage.py` succeed"],
    ["db-localhost-in-requests", "`db` in place of 127.0.0.1", "Fix or catch"],
    ["db-published-port", "ask `db` on port 5432", "Make `manage.py` succeed"],
    ["db-listens-on-loopback", "listen_addresses", "Make `manage.py` succeed"],
    ["db-in-profile", "a profile that is not turned on", "healthcheck that asks it"],
    ["db-no-hba-entry", "pg_hba.conf, in MySQL", "Compare what"],
    ["db-host-not-allowed", "whatever the password", "Compare what"],
    ["db-role-limit", "CONNECTION LIMIT", "or raise `max_connections`"],
    ["db-too-many-clients", "or raise `max_connections`", "CONNECTION LIMIT"],
    ["db-url-password-special", "percent-encoded", "the name of the database's service"],
    ["db-elsewhere-unresolvable", "private networks", "the name of the database's service"],
    ["db-host-unresolvable", "the name of the database's service", "multivendor_nginx"],
    ["db-scaled-to-zero", "`scale: 0`", "Get `db` to run"],
    ["db-password-unset", "superuser password is not specified", "and it is not."],
    ["db-volume-older-version", "not compatible with this version", "and it is not."],
    ["db-volume-other-owner", "ends again and again", "and it is not."],
    ["db-healthcheck-other-user", "or the healthcheck where it asks", "Repair `db` first"],
    ["healthcheck-too-impatient", "more time (`timeout:`", "Repair `backend` first"],
    ["awaited-job-fails", "cannot read /srv/seed.json", "its server"],
    ["migration-job-fails", "brings the database up to date", "its server"],
    ["migration-job-on-another-database", "use the same database", "Fix or catch"],
    ["healthcheck-script-lacks-tool", "Install `wget`", "`healthcheck.sh`, which"],
    ["healthcheck-tool-behind-variable", "Install `wget`", "NO_PROXY"],
    ["backend-scaled-to-zero", "`scale: 0`", "to see why it ended"],
    ["build-target-missing", "stands behind `AS`", "Repair that step"],
    ["image-registry-unreachable", "does not answer this machine", "name and tag"],
    ["volume-external-missing", "Nothing is started, because", "docker compose up `"],
    ["secret-file-missing", "a secret or config", "to see why it ended"],
    ["templates-folder-misspelt", "capital letters count", "Add a `location`"],
    ["migration-job-fails", "compose never starts `backend`", "is never started"],
    ["host-port-of-two", "only one of them can have it", "Stop what uses"],
    ["host-port-already-allocated", "Stop what uses", "only one of them"],
    ["image-arch-mismatch-bom", "byte order mark", "Write `#!/bin/sh`"],
    ["image-arch-mismatch-no-shebang", "Write `#!/bin/sh`", "byte order mark"],
    ["auth-request-redirects", "redirects to a log-in page", "name and tag"],
    ["db-user-stale-volume", "Create the user by hand", "ALTER ROLE"],
    ["db-password-stale-volume", "ALTER ROLE", "Create the user"],
    ["db-host-with-blank", "has a blank or a line end", "nothing in this stack has that name"],
    ["bind-mount-folder-misspelt", "but there is no Web", "Take the mount"],
    ["tls-upstream-chain-too-deep", "`proxy_ssl_verify_depth`", "was issued by a CA"],
    ["tls-upstream-not-yet-valid", "Compare the clock", "Put the CA"],
    ["nginx-access-denied-rule", "not among those that its `allow`", "limit_except"],
    ["access-denied-method", "`limit_except GET POST`", "set_real_ip_from"],
    ["config-not-loaded-same-name", "over the packaged one", "Give one of the two"],
    ["config-not-loaded-two-own", "the first is at edge/archive.conf:1", "packaged"],
    ["nginx-conf-file-missing", "Copy or mount", "may not read"],
    ["nginx-conf-file-denied", "may not read", "Copy or mount"],
    ["invalid-url-prefix-variable", "`proxy_pass http://api:5170;`", "another protocol"],
    ["invalid-url-prefix-scheme", "in place of `tcp://`", "http://tcp://"],
    ["nginx-listen-vs-compose-port", "or publish a port on which", "all addresses"],
    ["nginx-listen-loopback", "+    listen 80;", "publish a port"],
    ["nginx-listen-bind-failed", "Start nginx once only", "share one network"],
    ["nginx-listen-taken-by-backend", "`api` listens on port 5170 already", "second nginx"],
    ["upstream-wrong-port-behind-page", "in the nginx configuration from", "template"],
    ["upstream-wrong-port-in-template", '+      API_PORT: "5170"', "in the nginx configuration"],
    ["redirect-drops-post-www", "http", "where it ends: /"],
    ["redirect-drops-post-inner-port", "ends: /api/documents/.", "ends: http"],
    ["invalid-url-prefix-empty", "a `map` needs that", "Write the scheme"],
    ["backend-bind-loopback", "`--host 0.0.0.0`", "Give the variable"],
    ["backend-bind-loopback-image-variable", "+ENV HOST=0.0.0.0", "`--host 0.0.0.0`"],
  ])("%s: %s, not %s", (leaf, right, wrong) => {
    const said = read(leaf);
    expect(said).toContain(right);
    expect(said).not.toContain(wrong);
  });
});
