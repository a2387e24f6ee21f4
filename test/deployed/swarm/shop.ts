import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { layScenario } from "../../scenario.ts";
import { CAPTAIN_502_PAGE, CAPTAIN_DEFAULT, captainServer } from "./captain-nginx.ts";
import {
  argumentsFor,
  DATABASE,
  type Deployed,
  databaseOf,
  envOf,
  serviceOf,
} from "./deployed-app.ts";
import { patiently } from "./patiently.ts";
import type { SwarmEngine } from "./swarm-engine.ts";
import { answering, retag, update } from "./updates.ts";

const scenarios = join(import.meta.dirname, "../../scenarios");
const NETWORK = "captain-overlay-network";
const IMAGE = "bad-gateway-swarm";
/** What the healthy app runs. */
const BASE = `${IMAGE}:base`;
const HEALTHY = join(scenarios, "deployed/multivendor-swarm/controls/swarm-base");
const run = promisify(execFile);

/** A checkout, and the app that was deployed from it; disposing of it removes both. */
export interface App extends AsyncDisposable {
  readonly dir: string;
  readonly name: string;
  /** Of its scenario. */
  readonly folder: string;
}

/** CapRover's proxy and a database, on an overlay network; disposing of the engine ends them. */
export class Shop implements AsyncDisposable {
  readonly #engine: SwarmEngine;
  readonly #conf: string;
  readonly #tags = [`${IMAGE}:db`, BASE];
  /** What is deployed last, so that the next one waits for it. */
  #last: Promise<void> = Promise.resolve();

  private constructor(engine: SwarmEngine, conf: string) {
    this.#engine = engine;
    this.#conf = conf;
  }

  static async open(engine: SwarmEngine): Promise<Shop> {
    const base = join(scenarios, "multivendor/base");
    await run("docker", ["build", "--quiet", "--tag", `${IMAGE}:db`, join(base, "db")]);
    using healthy = layShop(HEALTHY);
    await run("docker", ["build", "--quiet", "--tag", BASE, join(healthy.dir, "backend")]);
    await engine.load(`${IMAGE}:db`, BASE, "nginx:1.26");
    const conf = mkdtempSync(join(tmpdir(), "bad-gateway-captain-"));
    mkdirSync(join(conf, "default"));
    writeFileSync(join(conf, "default", "captain_502_custom_error_page.html"), CAPTAIN_502_PAGE);
    mkdirSync(join(conf, "conf.d"));
    writeFileSync(join(conf, "conf.d", "captain.conf"), CAPTAIN_DEFAULT);
    await engine.docker("network", "create", "--driver", "overlay", "--attachable", NETWORK);
    const service = (...args: readonly string[]) => engine.docker(...CREATE, ...args);
    await service(
      ...["--name", DATABASE, "--env", "POSTGRES_USER=multivendor", "--env", "POSTGRES_DB=shop"],
      ...["--env", "POSTGRES_PASSWORD=vendor-4711-db", `${IMAGE}:db`],
    );
    await service(
      ...["--name", "captain-nginx", "--publish", "mode=host,published=0,target=80"],
      ...["--mount", `type=bind,source=${conf}/conf.d,target=/etc/nginx/conf.d`],
      ...["--mount", `type=bind,source=${conf}/default,target=/usr/share/nginx/default`],
      "nginx:1.26",
    );
    return new Shop(engine, conf);
  }

  /** Lays out the checkout of a scenario and deploys it as the app `NAME-backend`, one at a time. */
  deploy(folder: string): Promise<App> {
    const done = this.#last.then(() => this.#deploy(folder));
    this.#last = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  async #deploy(folder: string): Promise<App> {
    const { [Symbol.dispose]: removeCheckout, ...laid } = layShop(folder);
    const { app, leaf, dir, deployed: given } = laid;
    const own = laid.hasOwnImage ? `${IMAGE}:${leaf}` : null;
    if (own) {
      await run("docker", ["build", "--quiet", "--tag", own, join(dir, "backend")]);
      this.#tags.push(own);
      await this.#engine.load(own);
    }
    if (given.retag) await this.#engine.docker("tag", BASE, firstTag(laid));
    await this.#start(laid);
    await this.#engine.docker("exec", await this.#container("captain-nginx"), ...RELOAD);
    const service = serviceOf(app);
    if (given.update || given.retag) await answering(this.#engine, service);
    if (given.update) await update(this.#engine, service, { ...given.update, image: own });
    if (given.retag && own) await retag(this.#engine, service, own);
    return {
      ...{ dir, folder, name: app },
      [Symbol.asyncDispose]: async () => {
        removeCheckout();
        const beside = Object.keys(given.beside ?? {}).map((one) => `${service}-${one}`);
        await this.#engine.docker("service", "rm", service, ...beside);
      },
    };
  }

  async #start(laid: Laid): Promise<void> {
    const { app, deployed: given } = laid;
    const tag = firstTag(laid);
    await this.#database(app);
    writeFileSync(join(this.#conf, "conf.d", `captain-${app}.conf`), captainServer(app, 80));
    const service = serviceOf(app);
    const own = (one: Deployed, name: string) => [
      ...["--name", name, "--label", `com.docker.stack.namespace=${app}`],
      ...argumentsFor(app, one, tag),
    ];
    if (given.before) {
      const env = { ...given.env, ...given.before };
      await this.#engine.docker(...CREATE, ...own({ ...given, env }, service));
      await this.#failed(service);
      const right = Object.keys(given.before).flatMap((name) => [
        "--env-add",
        `${name}=${envOf(app)[name]}`,
      ]);
      await this.#engine.docker("service", "update", "--detach", ...right, service);
    } else {
      await this.#engine.docker(...CREATE, ...own(given, service));
    }
    for (const [name, other] of Object.entries(given.beside ?? {})) {
      await this.#engine.docker(...CREATE, ...own(other, `${service}-${name}`));
    }
  }

  /** What it made outside of the engine. */
  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.#conf, { recursive: true });
    await run("docker", ["rmi", "--force", ...this.#tags]);
  }

  async #database(app: string): Promise<void> {
    await patiently(async () => {
      // An app that was deployed before, or a try that was cut short, has left its own.
      await this.#postgres("dropdb", "--if-exists", "--force", databaseOf(app));
      await this.#postgres("createdb", databaseOf(app));
    });
  }

  async #postgres(tool: string, ...args: readonly string[]): Promise<void> {
    const exec = ["exec", await this.#container(DATABASE), tool, "--username", "multivendor"];
    await this.#engine.docker(...exec, ...args);
  }

  async #container(service: string): Promise<string> {
    const label = `label=com.docker.swarm.service.name=${service}`;
    let id = "";
    await patiently(async () => {
      id = (await this.#engine.docker("ps", "--quiet", "--filter", label)).trim();
      if (id === "") throw new Error(`${service} does not run`);
    });
    return id;
  }

  async #failed(service: string): Promise<void> {
    const ps = ["service", "ps", "--format", "{{.CurrentState}}", service];
    await patiently(async () => {
      if (!(await this.#engine.docker(...ps)).includes("Failed")) throw new Error("no task failed");
    });
  }
}

const RELOAD = ["nginx", "-s", "reload"];

/** VIPs need IPVS, which not every kernel has; names with several addresses always work. */
const CREATE = [
  ...["service", "create", "--detach", "--quiet", "--endpoint-mode", "dnsrr"],
  // Rather seldom: a dozen programs that fail at once, again and again, leave nothing to the others.
  ...["--network", NETWORK, "--no-resolve-image", "--restart-delay", "20s"],
];

type Laid = Omit<ReturnType<typeof layShop>, typeof Symbol.dispose>;

/** Apps without files of their own have the image of the healthy one, and so do others at first. */
function firstTag({ leaf, hasOwnImage, deployed }: Laid): string {
  if (deployed.retag) return `${IMAGE}:${leaf}-moving`;
  return hasOwnImage && !deployed.update ? `${IMAGE}:${leaf}` : BASE;
}

/** The stack of compose's days, what CapRover's brought, and what the scenario changes of both. */
function layShop(folder: string) {
  const both = mkdtempSync(join(tmpdir(), "bad-gateway-shop-"));
  const leaf = folder.split("/").at(-1) ?? "";
  const [base, scenario] = [join(both, "base"), join(both, "variants", leaf)];
  cpSync(join(scenarios, "multivendor/base"), base, { recursive: true });
  cpSync(join(folder, "../../base"), base, { recursive: true });
  cpSync(folder, scenario, { recursive: true });
  const written = join(scenario, "deploy.yml");
  const deployed = existsSync(written) ? (parse(readFileSync(written, "utf8")) as Deployed) : {};
  rmSync(written, { force: true });
  const laid = layScenario({ folder: scenario });
  rmSync(both, { recursive: true });
  const hasOwnImage = existsSync(join(folder, "backend"));
  return { ...laid, folder, leaf, app: `${leaf}-backend`, hasOwnImage, deployed };
}
