import type { AppException, AppLog } from "../../src/case/codes/app.ts";
import type { ComposeFailure, ComposeService } from "../../src/case/codes/compose.ts";
import type {
  ContainerConfig,
  ContainerEvent,
  ContainerHealth,
  ContainerState,
  Listener,
} from "../../src/case/codes/container.ts";
import type { Fact } from "../../src/case/facts.ts";
import { AT, fact, msLater } from "./a-table.ts";

/** Facts about services and their containers, made by hand. */
export function state(
  service: string,
  status: ContainerState["status"],
  more: Partial<ContainerState> = {},
): Fact<"container.state"> {
  return fact("container.state", service, {
    id: `id-${service}`,
    name: `project-${service}-1`,
    status,
    exitCode: null,
    error: "",
    oomKilled: false,
    restartCount: 0,
    restartPolicy: "no",
    startedAt: msLater(-600_000),
    finishedAt: null,
    ...more,
  });
}

export function died(service: string, exitCode: number, at = AT): Fact<"container.event"> {
  const body: ContainerEvent = { action: "die", exitCode, detail: "" };
  return fact("container.event", service, body, { at });
}

export function listener(service: string, port: number, address = "0.0.0.0"): Fact<"listener"> {
  const body: Listener = { address, port, family: 4, loopback: address.startsWith("127.") };
  return fact("listener", service, body);
}

export function log(service: string, body: AppLog, at: string | null = AT): Fact<"app.log"> {
  return fact("app.log", service, body, { at });
}

export function exception(more: Partial<AppException> = {}): AppException {
  return {
    code: "exception",
    language: "python",
    name: "ValueError",
    message: "not a number",
    error: { is: "other" },
    during: "boot",
    path: null,
    origin: { file: "backend/app.py", line: 3 },
    frames: [],
    program: "uvicorn",
    ...more,
  };
}

export function config(
  service: string,
  more: Partial<ContainerConfig> = {},
): Fact<"container.config"> {
  return fact("container.config", service, {
    image: service,
    entrypoint: [],
    command: ["uvicorn", "app:app"],
    workdir: "/app",
    user: "",
    envNames: [],
    env: {},
    exposed: [],
    published: [],
    readOnly: false,
    memoryLimit: null,
    networkMode: "",
    mounts: [],
    ...more,
  });
}

export function composed(
  service: string,
  more: Partial<ComposeService> = {},
): Fact<"compose.service"> {
  return fact("compose.service", service, {
    enabled: true,
    image: null,
    build: null,
    containerName: null,
    hostname: null,
    command: null,
    entrypoint: null,
    environment: [],
    ports: [],
    expose: [],
    networks: [],
    networkMode: null,
    dependsOn: [],
    volumes: [],
    healthcheck: null,
    memoryLimit: null,
    restart: null,
    readOnly: false,
    profiles: [],
    places: {},
    ...more,
  });
}

export function health(
  service: string,
  more: Partial<ContainerHealth> = {},
): Fact<"container.health"> {
  return fact("container.health", service, {
    status: "unhealthy",
    failingStreak: 3,
    test: ["CMD", "curl", "-f", "http://localhost:8000/healthz"],
    log: [],
    ...more,
  });
}

export function failure(
  service: string,
  code: ComposeFailure["code"],
  what = "",
): Fact<"compose.failure"> {
  return fact("compose.failure", service, { code, what, exitCode: null, detail: code });
}
