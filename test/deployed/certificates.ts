import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Signed {
  readonly key: string;
  readonly cert: string;
}

/** A certificate authority of a test's own. */
export interface Authority extends Disposable {
  readonly cert: string;
  /** For a name, for so many days from now; a negative number has passed. */
  sign(name: string, days: number): Signed;
  selfSigned(name: string): Signed;
}

const EC = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

export function newAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-ca-"));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) =>
    execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const own = (name: string, key: string, out: string) =>
    openssl(
      "req",
      "-x509",
      ...EC,
      "-keyout",
      key,
      "-out",
      out,
      "-days",
      "2",
      "-subj",
      `/CN=${name}`,
    );
  const read = (name: string) => readFileSync(at(name), "utf8");
  own("a test's own authority", "ca.key", "ca.pem");
  return {
    cert: read("ca.pem"),
    sign(name, days) {
      writeFileSync(at("names"), `subjectAltName=DNS:${name}\n`);
      openssl("req", ...EC, "-keyout", "one.key", "-out", "one.csr", "-subj", `/CN=${name}`);
      const by = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "names"];
      openssl("x509", "-req", "-in", "one.csr", ...by, "-days", String(days), "-out", "one.pem");
      return { key: read("one.key"), cert: read("one.pem") };
    },
    selfSigned(name) {
      own(name, "self.key", "self.pem");
      return { key: read("self.key"), cert: read("self.pem") };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
