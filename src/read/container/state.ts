import type { ContainerState } from "../../case/codes/container.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { at, number, record, string } from "../json.ts";
import { fact, witness } from "../witness.ts";

type Status = ContainerState["status"];
const STATUSES: readonly Status[] = [
  "created",
  "running",
  "paused",
  "restarting",
  "removing",
  "exited",
  "dead",
];

export function readState(capture: Looked<"docker.inspect">): AnyFact {
  const { subject, body } = capture;
  const state = record(at(body, "State"));
  const shown = {
    Status: state["Status"],
    ExitCode: state["ExitCode"],
    OOMKilled: state["OOMKilled"],
    RestartCount: at(body, "RestartCount"),
    Error: state["Error"],
  };
  return fact(
    "container.state",
    subject,
    containerState(body),
    witness({ source: subject, how: capture.how, at: capture.at, quote: JSON.stringify(shown) }),
  );
}

export function containerState(body: unknown): ContainerState {
  const state = record(at(body, "State"));
  const status = STATUSES.find((known) => known === state["Status"]) ?? "dead";
  const error = string(state["Error"]) ?? "";
  const finishedAt = moment(state["FinishedAt"]);
  const ended =
    status !== "running" &&
    status !== "paused" &&
    // What lists containers gives the code without a time.
    (finishedAt !== null ||
      error !== "" ||
      (status !== "created" && state["FinishedAt"] === undefined));
  return {
    id: string(at(body, "Id")) ?? "",
    name: (string(at(body, "Name")) ?? "").replace(/^\//, ""),
    status,
    // A start that fails counts as an end: the engine then keeps 126, 127 or 128 here.
    exitCode: ended ? number(state["ExitCode"]) : null,
    error,
    oomKilled: state["OOMKilled"] === true,
    restartCount: number(at(body, "RestartCount")) ?? 0,
    restartPolicy: string(at(body, "HostConfig", "RestartPolicy", "Name")) || "no",
    startedAt: moment(state["StartedAt"]),
    finishedAt,
  };
}

/** What is known of a container that nobody saw. */
export const UNSEEN: ContainerState = {
  id: "",
  name: "",
  status: "absent",
  exitCode: null,
  error: "",
  oomKilled: false,
  restartCount: 0,
  restartPolicy: "no",
  startedAt: null,
  finishedAt: null,
};

/** The fact for a service of which the engine has no container. */
export function absentContainer(service: string, how: string, when: string): AnyFact {
  return fact("container.state", service, UNSEEN, witness({ source: service, how, at: when }));
}

/** The engine writes the year 1 where something has not happened. */
function moment(value: unknown): string | null {
  const text = string(value);
  return text === null || text === "" || text.startsWith("0001-") ? null : text;
}
