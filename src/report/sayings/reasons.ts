/** Why something was not looked at, or could not be told. */
export const REASONS = {
  "not-collected": "not collected",
  "not-in-paste": "not in the paste",
  "not-running": "{name} is not running",
  "not-on-machine": "{program} is not on the machine",
  ended: "{program} ended with exit code {code}",
  "nothing-told": "nothing to be told by {how}",
  "no-lookup": "neither getent nor nslookup by {how}",
  "no-cgroup": "the image has no shell to read its cgroup with",
  "no-tool": "no image of the stack has {tool}",
  "no-history": "the checkout has no history, and there is no token to ask GitHub with",
  "no-nginx-conf": "no nginx.conf in the container (looked at {files})",
  "nginx-t-root": "nginx -t needs root",
  "nginx-t-sudo": "sudo does not allow nginx -t",
  "no-log-file": "process {pid} writes to no file",
  "supervisorctl-denied": "supervisorctl {verb} needs root, or who may use supervisord's socket",
  "kernel-log": "the kernel's log: {said}",
  "journal-hidden":
    "the user may not read the journal of the system (groups systemd-journal and adm may, and root)",
  "no-commit": "there is no commit here",
  "too-long": "longer than {size} KiB",
  unreadable: "may not be read",
  "log-inside": "nginx writes to {file} in its container",
  "from-outside":
    "only its answers can be seen from outside; logs and states can be read with the target docker, on the machine that runs it",
  "engine-slow": "The Docker engine does not keep up: {said}",
  "no-container": "There is no container {names}; there is {there}.",
  "which-proxy":
    "Which of {names} is nginx? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}.",
  "which-backend":
    "What does {name} pass on to? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}, or what to ask: health, upload or routes.",
  "nothing-at": "There is {what} at {endpoint}.",
  "no-container-of": "no container of the compose project {project}",
  "no-container-named": "no container {names}",
  "old-api":
    "The engine at {endpoint} speaks API {api}; what runs there is read with 1.30 (Docker 17.06) or newer.",
  "engine-at": "The engine at {endpoint} {what}",
  worker:
    "is a worker of its Swarm, and only managers know its services: give target.swarm.host the address of one{known}.",
  "worker-such-as": ", such as {names}",
  locked: "manages a Swarm that is locked: it answers again after `docker swarm unlock`.",
  "no-swarm":
    "belongs to no Swarm: give target.swarm.host a manager's address, or use `target: {docker: …}` for containers without a Swarm.",
  "no-service": "This Swarm has no service {names}; {known}.",
  "there-is": "there is {names}",
  "no-services": "it runs no services at all",
  "no-socket":
    "{destination} has no Docker socket {path}, or this user may not see it. Is Docker installed and running there? A socket elsewhere is named so: ssh://USER@HOST/PATH",
  "socket-denied":
    "This user of {destination} may not use the Docker socket {path}. Who is in the group docker may (sudo usermod -aG docker USER).",
  "docker-missing":
    "There is no docker command on the PATH. bad-gateway needs it, its compose plugin and a running Docker engine.",
  "no-docker-command":
    "The docker command cannot be run: {error}. bad-gateway needs it with its compose plugin.",
  "docker-elsewhere":
    "Docker is at {host}, and a stack can only be checked on an engine with a socket or a TCP address. Point DOCKER_HOST to one, or run bad-gateway on that machine.",
  "no-context": "The docker context {name} cannot be read: {said}",
  "no-engine": "testcontainers finds no Docker engine: {said}",
  "no-destination": "{destination} is no destination for ssh.",
  "stopped-by": "stopped by {signal}",
} as const;
