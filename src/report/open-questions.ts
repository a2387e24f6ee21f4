import type { FactKind } from "../case/facts.ts";

/** What would have been asked, had the evidence been there. */
const ASKED: Readonly<Record<FactKind, string>> = {
  "http.exchange": "what requests are answered",
  "container.state": "which containers run",
  "container.config": "how the containers are configured",
  "container.network": "which networks the containers are on",
  "container.health": "what the healthchecks say",
  "container.event": "what happened to the containers",
  "container.memory": "how much memory the containers use",
  "compose.service": "what the compose file says",
  "compose.failure": "what compose said",
  "dockerfile.instruction": "what the Dockerfiles say",
  "bind.source": "what is mounted from the host",
  "repo.path": "which files the repository has",
  script: "which scripts the containers start",
  listener: "which ports the containers listen on",
  "dns.answer": "which names nginx can resolve",
  "tcp.connect": "which addresses nginx can reach",
  "nginx.directive": "the nginx configuration in force",
  "nginx.problem": "whether the nginx configuration is valid",
  "nginx.route": "where nginx sends each request",
  "nginx.error": "the error log of nginx",
  "nginx.access": "the access log of nginx",
  "app.route": "which routes the application has",
  "app.log": "the log of the application",
};

/** The question for a kind of missing evidence; other questions are in words already. */
export function inWords(question: string): string {
  const known: Readonly<Record<string, string>> = ASKED;
  return known[question] ?? question;
}
