import type { FactKind } from "../case/facts.ts";
import { isOnMachine } from "../case/on-machine.ts";
import type { PlanRecord } from "../case/plan-record.ts";
import type { Texts } from "../causes/define.ts";
import { ON_MACHINE } from "../diagnose/on-machine.ts";
import type { Language } from "./language.ts";

/** What would have been asked, had the evidence been there. */
export const ASKED = {
  "http.exchange": "what requests are answered",
  "container.state": "which containers run",
  "container.config": "how the containers are configured",
  "container.image": "when the images were built",
  "container.network": "which networks the containers are on",
  "container.health": "what the healthchecks say",
  "container.event": "what happened to the containers",
  "container.memory": "how much memory the containers use",
  "task.state": "how the tasks of the services fared",
  "swarm.service": "how the Swarm runs the services",
  "compose.service": "what the compose file says",
  "compose.failure": "what compose said",
  "dockerfile.instruction": "what the Dockerfiles say",
  "bind.source": "what is mounted from the host",
  "repo.commit": "when the last commit was made",
  "repo.path": "which files the repository has",
  "supervised.program": "which programs supervisord keeps",
  script: "which scripts the containers start",
  listener: "which ports the containers listen on",
  "credentials.equal": "whether the services agree about a login",
  "tcp.sockets": "how the connections to the services stand",
  "dns.answer": "which names nginx can resolve",
  "tcp.connect": "which addresses nginx can reach",
  "nginx.directive": "the nginx configuration in force",
  "nginx.problem": "whether the nginx configuration is valid",
  "nginx.route": "where nginx sends each request",
  "nginx.template": "which variables the templates of nginx want",
  "nginx.unloaded": "which configuration files nginx does not read",
  "nginx.error": "the error log of nginx",
  "nginx.access": "the access log of nginx",
  "app.route": "which routes the application has",
  "app.setting": "the configuration files of the application servers",
  "app.log": "the log of the application",
  "log.end": "what the containers printed last",
  "unit.state": "how the systemd units stand",
  "unit.command": "what the systemd units are started with",
  "host.process": "which processes run on the machine",
  "host.memory": "how much memory the machine has left",
  "host.disk": "how full the machine's disks are",
  "kernel.kill": "whether the kernel ended a process for memory",

  // Where there are no containers (see diagnose/on-machine.ts).
  "container.state-on-machine": "which of the programs run",
  "container.config-on-machine": "how the programs are started",
  "container.event-on-machine": "what happened to the programs",
  "container.memory-on-machine": "how much memory the programs use",
  "script-on-machine": "which scripts the programs are started with",
  "listener-on-machine": "which ports the programs listen on",
  "log.end-on-machine": "what the programs printed last",

  "not-run": "checks that were not run",
  "behind-the-address": "what stands behind the address",
} as const satisfies Readonly<Record<FactKind, string>> & Texts;

/** The question for a kind of missing evidence, in the words of where the programs run. */
export function questionInWords(
  question: string,
  { questions }: Pick<Language, "questions">,
  plan: PlanRecord | null = null,
): string {
  const known: Texts = questions;
  const own = plan && isOnMachine(plan) ? known[`${question}${ON_MACHINE}`] : undefined;
  return own ?? known[question] ?? question;
}
