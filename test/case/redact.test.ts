import { describe, expect, test } from "vitest";
import { MASK } from "../../src/case/mask.ts";
import { redactDeep, redactor } from "../../src/case/redact.ts";

const none = redactor([]);

describe("shapes that nobody told us about", () => {
  const secrets: readonly [text: string, secret: string][] = [
    ["Authorization: Bearer abc.def-123", "abc.def-123"],
    ["authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz"],
    ['"Authorization": "Token 0123456789abcdef"', "0123456789abcdef"],
    ["Cookie: session=abcdef; csrftoken=xyz", "abcdef"],
    ["Set-Cookie: sessionid=q1w2e3r4; Path=/", "q1w2e3r4"],
    ["X-API-Key: k-12345678", "k-12345678"],
    ["postgres://app:hunter22@db:5432/app", "hunter22"],
    ["redis://:s3cr3tpw@cache:6379/0", "s3cr3tpw"],
    ["DATABASE_PASSWORD=correct-horse", "correct-horse"],
    ["db_password: 'correct horse'", "correct horse"],
    ['{"client_secret": "abc/def+ghi"}', "abc/def+ghi"],
    ["GET /api?access_token=abc123&x=1", "abc123"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "eyJzdWIiOiIxIn0"],
    ["AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"],
    [`ghp_${"a1B2".repeat(9)}`, "a1B2a1B2"],
    [`sk_live_${"9z".repeat(12)}`, "9z9z9z9z"],
    ["-----BEGIN RSA PRIVATE KEY-----\nMIIEow==\n-----END RSA PRIVATE KEY-----", "MIIEow"],
    ["mysql --password hunter2222 -u root", "hunter2222"],
  ];
  test.each(secrets)("%s", (text, secret) => {
    expect(none(text)).not.toContain(secret);
    expect(none(text)).toContain(MASK);
  });
});

describe("ordinary text survives", () => {
  const ordinary = [
    "upstream prematurely closed connection while reading response header from upstream",
    'POST /api/auth/token HTTP/1.1" 200',
    "KeyError: 'UPLOAD_DIR'",
    "http://backend:8034/api/barcodes/upload-excel",
    "10.0.7.2:8034",
    "Started server process [8]",
    "the password field is required",
    "tokens are refilled every hour",
    "proxy_pass http://backend:8034;",
    'File "/app/tokens.py", line 12, in refresh',
  ];
  test.each(ordinary)("%s", (text) => expect(none(text)).toBe(text));
});

describe("values that we know", () => {
  const redact = redactor(["pass word/1", "abc"]);
  test("as they stand, in URLs, in JSON and in base64", () => {
    const basic = Buffer.from("user:pass word/1").toString("base64");
    for (const text of ["x pass word/1 y", "?p=pass%20word%2F1", '"pass word/1"', basic]) {
      expect(redact(text)).toContain(MASK);
      expect(redact(text)).not.toMatch(/pass(%20| )word/);
    }
    expect(redact(basic)).not.toContain(basic.slice(8));
  });
  test("a value of three characters is no secret: it would eat words", () => {
    expect(redact("abcdef")).toBe("abcdef");
  });
});

test("in data, a value under a secret's name is masked whatever it looks like", () => {
  const data = { name: "app", db_password: "x y", nested: [{ API_KEY: "1", port: "8034" }] };
  expect(redactDeep(data, none)).toEqual({
    name: "app",
    db_password: MASK,
    nested: [{ API_KEY: MASK, port: "8034" }],
  });
});

test("an argument that follows its option in a list is masked, and no other", () => {
  const args = ["app", "--admin-password", "hunter", "--token-ttl", "60", "-v", "run"];
  expect(redactDeep(args, none)).toEqual(args.with(2, MASK));
});
