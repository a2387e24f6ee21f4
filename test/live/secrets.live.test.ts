import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { watchForEnding } from "../../src/ports/ending.ts";
import { files } from "../../src/ports/files.ts";
import { runAction } from "../../src/verbs/action/run.ts";
import { madeUp } from "../case/secrets/made-up.ts";
import { planted } from "../case/secrets/planted.ts";
import { aJob } from "../deliver/a-job.ts";
import { type AGithub, aGithub } from "../ports/github/a-github.ts";
import { smallStack } from "../stack/small-stack.ts";

const FRONTEND = join(import.meta.dirname, "../scenarios/barcode/base/frontend");
const at = (place: string) => `${madeUp("word", 12, place)}/+${madeUp("word", 12, `${place}2`)}`;

/** One secret for each place of a stack in which people put them. */
const PLACES = {
  composeEnvironment: at("compose"),
  envFile: at("env-file"),
  dotEnv: at("dotenv"),
  job: at("job"),
  config: at("config"),
  bearer: at("bearer"),
  healthHeader: at("health"),
  argument: at("argument"),
  label: at("label"),
  healthcheck: at("healthcheck"),
  nginxHeader: at("nginx"),
  nginxUrl: madeUp("word", 30, "nginx-url"),
  cookie: at("cookie"),
  answer: at("answer"),
} as const;

const COMPOSE = `
services:
  nginx:
    build: ${FRONTEND}
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
    depends_on: [backend]
  backend:
    image: debian:bookworm-slim
    command: [perl, /app.pl, --admin-password, "${PLACES.argument}"]
    volumes: ["./app.pl:/app.pl:ro", "./planted.log:/planted.log:ro"]
    env_file: [backend.env]
    environment:
      DATABASE_PASSWORD: "${PLACES.composeEnvironment}"
      DOTENV_SECRET: "\${DOTENV_SECRET}"
      JOB_TOKEN: "\${JOB_TOKEN}"
    labels:
      com.example.api-token: "${PLACES.label}"
    healthcheck:
      test: ["CMD-SHELL", "true || curl -u app:${PLACES.healthcheck} http://127.0.0.1:8000/healthz"]
      interval: 1s
`;

/** The upload is sent where nothing listens, with a token that the error log then quotes. */
const NGINX = `server {
  listen 80;
  proxy_set_header Authorization "Basic ${Buffer.from(PLACES.nginxHeader).toString("base64")}";
  location / { proxy_pass http://backend:8000; }
  location /api/upload { proxy_pass http://backend:9000/hook?access_token=${PLACES.nginxUrl}; }
}
`;

/** Tells its whole environment at boot, in several encodings, and every planted text. */
const APP = `use IO::Socket::INET; use MIME::Base64;
$| = 1;
for my $name (sort keys %ENV) {
  my $value = $ENV{$name};
  (my $escaped = $value) =~ s/([^A-Za-z0-9])/sprintf("%%%02X", ord $1)/ge;
  print "boot with $value\\n", "as ", encode_base64("x:$value", ""), " or $escaped\\n";
}
print "started with @ARGV\\n";
open my $log, "<", "/planted.log"; print while <$log>;
my $server = IO::Socket::INET->new(LocalPort => 8000, Listen => 20, ReuseAddr => 1) or die $!;
while (my $client = $server->accept) {
  my ($head, $line) = ("", "");
  while ($line = <$client>) { $head .= $line; last if $line eq "\\r\\n" }
  print "got $head";
  my $text = "{\\"access_token\\": \\"${PLACES.answer}\\"}";
  print $client "HTTP/1.1 200 X\\r\\nSet-Cookie: sid=${PLACES.cookie}; Path=/\\r\\n";
  print $client "Content-Length: ", length $text, "\\r\\nConnection: close\\r\\n\\r\\n$text";
  close $client;
}
`;

const CONFIG = `proxy: {service: nginx, port: 80}
backend: {service: backend, port: 8000}
health: {direct: /healthz, proxied: /healthz, headers: {X-Api-Key: "${PLACES.healthHeader}"}}
upload: {path: /api/upload, size: 64KB}
env: {CONFIG_PASSWORD: "${PLACES.config}"}
`;

const STACK = {
  "nginx.conf": NGINX,
  "app.pl": APP,
  ".env": `DOTENV_SECRET=${PLACES.dotEnv}\n`,
  "backend.env": `SMTP_PASSWORD=${PLACES.envFile}\n`,
  ".github/bad-gateway.yml": CONFIG,
  "planted.log": planted.map(({ text }) => `${text}\n`).join(""),
};

/** Everything that a person or another program could read of one run as an action. */
async function allThatIsWritten(dir: string, temporary: string, github: AGithub) {
  const job = aJob({
    ...{ dir: ".", comment: "true", token: "t0ken", "fail-on": "", annotations: "true" },
    "auth-bearer": PLACES.bearer,
  });
  const event = join(temporary, "event.json");
  const [base, head] = [{ sha: "a".repeat(40) }, { sha: "b".repeat(40) }];
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, base, head } }));
  const env = {
    ...{ GITHUB_WORKSPACE: dir, RUNNER_TEMP: temporary, GITHUB_EVENT_PATH: event },
    ...{ GITHUB_REPOSITORY: "owner/shop", GITHUB_API_URL: github.url, GITHUB_RUN_ID: "9" },
    JOB_TOKEN: PLACES.job,
  };
  process.env["JOB_TOKEN"] = PLACES.job;
  try {
    await runAction({ env, workflow: job, files, clock, watch: watchForEnding });
  } finally {
    delete process.env["JOB_TOKEN"];
  }
  const out = job.outputs.get("folder") ?? "";
  const written = globSync("**/*", { cwd: out, withFileTypes: true }).filter((one) => one.isFile());
  return new Map([
    ["terminal", job.lines.join("\n")],
    ["annotations", JSON.stringify(job.annotations)],
    ["outputs", JSON.stringify([...job.outputs])],
    ["job summary", job.summaries.join("\n")],
    ["comment", JSON.stringify([...github.comments])],
    ...written.map((one) => {
      return [one.name, readFileSync(join(one.parentPath, one.name), "utf8")] as const;
    }),
  ]);
}

/** As it stands, in URLs, and in base64 apart from its ends. */
function spellings(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString("base64").slice(0, -4);
  return [
    secret,
    encodeURIComponent(secret),
    base64,
    Buffer.from(`x:${secret}`).toString("base64"),
  ];
}

test("no secret of a real stack is in anything that is written", async () => {
  using stack = smallStack(COMPOSE, STACK);
  await using github = await aGithub();
  const temporary = mkdtempSync(join(tmpdir(), "bad-gateway-secrets-"));
  try {
    const texts = await allThatIsWritten(stack.dir, temporary, github);
    const names = [...texts.keys()];
    expect(names).toEqual(expect.arrayContaining(["case.json", "report.json", "backend.log"]));
    expect(texts.get("outputs")).toContain("broken");
    // The run did see them: what stood around each is there.
    expect(texts.get("backend.log")).toContain("boot with ***");
    expect(texts.get("backend.log")?.split("upstream said").length).toBeGreaterThan(70);
    expect(texts.get("case.json")).toContain("/hook?access_token=***");
    expect(texts.get("comment")).toContain("bad-gateway comment");
    const secrets = [
      ...Object.entries(PLACES),
      ...planted.map(({ name, secret }) => [name, secret] as const),
    ];
    const found = secrets.flatMap(([name, secret]) =>
      names.flatMap((file) =>
        spellings(secret).some((text) => texts.get(file)?.includes(text))
          ? [`${name}: ${file}`]
          : [],
      ),
    );
    expect(found).toEqual([]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});
