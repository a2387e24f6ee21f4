# Starts the Docker engine of this machine: by systemd where it rules, else in the background.

dockerd_log=/var/log/dockerd.log

# Sbin folders are not on every user's PATH.
dockerd_path() {
  PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" command -v dockerd
}

has_dockerd() {
  dockerd_path >/dev/null
}

systemd_rules() {
  [ -d /run/systemd/system ]
}

daemon_start_said() {
  if systemd_rules; then say "systemctl start docker"; else say "dockerd in the background, log in $dockerd_log"; fi
}

start_daemon() {
  may_be_root || stop "the Docker engine is not running." \
    "Starting it needs root, or sudo without a password." "Run as root: script/setup"
  step "Starting the Docker engine ($(daemon_start_said))"
  if systemd_rules; then
    as_root systemctl start docker || stop "systemctl start docker failed." "See: journalctl -u docker"
  elif ! starting_already; then
    remove_stale_pid_files
    as_root sh -c "PATH=\"\$PATH:/usr/local/sbin:/usr/sbin:/sbin\"
      setsid nohup dockerd >>$dockerd_log 2>&1 </dev/null &"
  fi
  wait_for_daemon
}

starting_already() {
  runs_as /var/run/docker.pid dockerd
}

# runs_as PIDFILE NAME: a process of that name has that number. A killed one may linger as a zombie.
runs_as() {
  local pid stat
  pid=$(as_root cat "$1" 2>/dev/null) || return 1
  stat=$(cat "/proc/$pid/stat" 2>/dev/null) || return 1
  case "$stat" in *" ($2) Z "*) return 1 ;; *" ($2) "*) return 0 ;; *) return 1 ;; esac
}

# Nothing answered on the socket, so what these files name is gone unless it still runs.
remove_stale_pid_files() {
  runs_as /var/run/docker.pid dockerd || as_root rm -f /var/run/docker.pid
  runs_as /var/run/docker/containerd/containerd.pid containerd ||
    as_root rm -f /var/run/docker/containerd/containerd.pid
}

wait_for_daemon() {
  local tries=300
  # Asked as root: this user's own access is another question.
  until as_root docker version >/dev/null 2>&1; do
    tries=$((tries - 1))
    # A dockerd that cannot run leaves within the first seconds.
    if [ "$tries" -eq 0 ] || { [ "$tries" -lt 280 ] && ! systemd_rules && ! starting_already; }; then
      as_root tail -n 8 "$dockerd_log" >&2 2>/dev/null || true
      stop "dockerd was started but does not answer." \
        "Its last lines are above. A container without the right to mount cannot run an engine."
    fi
    sleep 0.2
  done
}
