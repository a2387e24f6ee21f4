
// src/report/settling.ts
var COMMANDS = {
  "nginx.error": (proxy) => `docker compose logs --tail 200 ${proxy}`,
  "app.log": (_, backend) => `docker compose logs --tail 200 ${backend}`,
  "container.state": () => "docker compose ps --all",
  "nginx.route": (proxy) => `docker compose exec ${proxy} nginx -T`,
  "nginx.directive": (proxy) => `docker compose exec ${proxy} nginx -T`,
  "nginx.problem": (proxy) => `docker compose exec ${proxy} nginx -T`,
  listener: (_, backend) => `docker compose exec ${backend} cat /proc/net/tcp /proc/net/tcp6`,
  "container.network": (proxy, backend) => inspect(`${proxy} ${backend}`, ".NetworkSettings"),
  "dns.answer": (proxy, backend) => `docker compose exec ${proxy} getent hosts ${backend}`,
  "container.health": (_, backend) => inspect(backend, ".State.Health"),
  "container.config": (_, backend) => inspect(backend, ".Config"),
  "compose.service": () => "docker compose config --no-interpolate",
  "compose.failure": () => "docker compose up --detach",
  "http.exchange": () => "curl -i http://localhost/",
  "nginx.access": (proxy) => `docker compose logs --tail 200 ${proxy}`,
  "dockerfile.instruction": () => "cat Dockerfile",
  "container.event": () => "docker events --since 1h --until 0s --format '{{json .}}'"
};
var ON_MACHINE = {
  "nginx.error": "sudo tail -n 200 /var/log/nginx/error.log",
  "app.log": "sudo journalctl --no-pager -n 200",
  "nginx.route": "sudo nginx -T",
  "nginx.directive": "sudo nginx -T",
  "nginx.problem": "sudo nginx -T",
  listener: "sudo ss -ltnp",
  "http.exchange": "curl -i http://localhost/",
  "nginx.access": "sudo tail -n 200 /var/log/nginx/access.log"
};
var PM2_LOGS = "pm2 logs --nostream --lines 200";
function inspect(services, part) {
  return `docker inspect -f '{{json ${part}}}' $(docker compose ps -aq ${services})`;
}
function settling(question, { proxy, backend }, runsOn) {
  if (runsOn === "pm2" && question === "app.log") return PM2_LOGS;
  if (runsOn === "pm2" || runsOn === "systemd") {
    const onMachine = ON_MACHINE;
    return onMachine[question] ?? null;
  }
  const known = COMMANDS;
  return known[question]?.(plain(proxy, "nginx"), plain(backend, "backend")) ?? null;
}
function urgency(command, ends) {
  const inContainers = Object.keys(COMMANDS).map((kind) => settling(kind, ends));
  const all = [...inContainers, PM2_LOGS, ...Object.values(ON_MACHINE)];
  return all.indexOf(command);
}
function plain(name, otherwise) {
  return name !== null && /^[\w][\w.-]*$/.test(name) ? name : otherwise;
}

export {
  settling,
  urgency
};
