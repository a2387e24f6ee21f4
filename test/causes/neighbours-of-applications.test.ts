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

/** As in `neighbours.test.ts`: what is said of the one would be false of the one beside it. */
describe("an answer about an application or its TLS says what is true of its own situation", () => {
  test.each([
    ["grpc-upstream-verify-failed", "`grpc_ssl_trusted_certificate`", "proxy_ssl_"],
    ["tls-upstream-verify-failed", "`proxy_ssl_trusted_certificate`", "grpc_ssl_"],
    ["grpc-upstream-sni-missing", "+        grpc_ssl_server_name on;", "proxy_ssl_"],
    ["grpc-to-tls-port", "+        grpc_pass grpcs://registry:8443;", "https://`"],
    ["http-to-tls-port", "+        proxy_pass https://registry:8443;", "grpcs"],
    ["grpcs-to-plain-http", "+        grpc_pass grpc://registry:8000;", "gave up after"],
    ["tls-sni-missing", "proxy_ssl_server_name on;", "proxy_ssl_name registry;"],
    ["tls-sni-missing-upstream-block", "+        proxy_ssl_name registry;", "asks for the server"],
    ["tls-sni-of-upstream-block", "the server name `registries`", "does not say which"],
    ["tls-client-certificate-wanted", "(alert 40)", "for known names only"],
    ["tls-client-certificate-wanted-1-3", "(alert 116)", "+        proxy_ssl_server_name on;"],
    ["tls-cert-file-missing", "Of Let's Encrypt mount all", "for which"],
    ["tls-cert-key-mismatch", "the key that they were made for", "Of Let's Encrypt"],
    ["tls-cert-instead-of-key", "the key /certs/registry.pem", "Of Let's Encrypt"],
    ["tls-dhparam-missing", "Remove the line", "a self-signed stand-in"],
    ["tls-trusted-ca-missing", "It is no secret", "a self-signed stand-in"],
    ["request-header-too-big", "nginx refused", "stands behind"],
    ["request-header-too-big-inner", "→ depot/depot.conf:6", "gateway/gateway.conf:"],
    ["websocket-upgrade-missing", "Pass `Upgrade` and `Connection` on", "HTTP/1.0, which"],
    ["websocket-over-http-1-0", "+        proxy_http_version 1.1;", "set_header Upgrade"],
    ["auth-basic-user-file-missing", "cannot open /etc/nginx/.htpasswd", "`allow`"],
    ["auth-basic-wrong-password", "is not that of `clerk`", "Add `clerk`"],
    ["nginx-rate-limit", "burst=20 nodelay", "Raise the number in `limit_conn`"],
    ["nginx-connection-limit", "Raise the number in `limit_conn`", "burst"],
    ["python-missing-dependency-in-handler", "Add `pandas`", "Fix or catch"],
    ["python-missing-dependency-other-name", "Add `python-dateutil`", "Add `dateutil`"],
    ["python-removed-module", "a Python before 3.13", "Add `cgi`"],
    ["asgi-app-under-wsgi-server", "--worker-class uvicorn", "Fix or catch"],
    ["wsgi-factory-not-called", "`MODULE:create_app()`", "Fix or catch"],
    ["missing-env-var", "Set `UPLOAD_DIR` under", "without a value"],
    ["missing-env-var-passed-on", "names `SECRET_KEY` without a value", "Set `SECRET_KEY` under"],
    ["upload-dir-missing", "RUN mkdir -p", "mounted at"],
    ["upload-dir-missing-in-bind", "make it once in `data`", "RUN mkdir"],
    ["upload-dir-not-writable", "create it in the image", "of the machine"],
    ["upload-dir-not-writable-bind", "sudo chown -R USER:GROUP photos", "create it in the image"],
    ["backend-body-limit-413", "body-parser", "php.ini"],
    ["php-post-max-size", "Raise `post_max_size`", "body-parser"],
    ["node-missing-module-not-copied", "Copy `", "start command"],
    ["start-command-names-no-file", "→ docker-compose.override.yml:3", "COPY"],
    ["esm-import-without-extension", "`app.js` is there", "Copy `"],
    ["csrf-token-missing", "`csrf_exempt`", "trust nginx's header"],
    ["upstream-on-the-machine", "host.docker.internal:host-gateway", "Use a name that"],
    ["node-heap-oom-at-start", "at the start, or raise", "FATAL ERROR at"],
    ["broker-in-profile", "out of the profile", "Fix or catch"],
    ["db-on-the-machine", "host.docker.internal:host-gateway", "private networks"],
    ["multipart-field-required", "`upload.fields` gives the others", "names the field."],
  ])("%s: %s, not %s", (leaf, right, wrong) => {
    const said = read(leaf);
    expect(said).toContain(right);
    expect(said).not.toContain(wrong);
  });
});
