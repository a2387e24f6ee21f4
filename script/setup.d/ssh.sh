# An sshd for the tests, which start it themselves on the loopback with keys of their own. No server
# of this machine is switched on by that.

has_sshd() {
  [ -x /usr/sbin/sshd ] && command -v ssh >/dev/null 2>&1
}

ssh_plan() {
  has_sshd || say "  - install openssh-server and openssh-client for the tests (no server is started)"
}

set_up_ssh() {
  ! has_sshd || return 0
  require_debian "the tests need an OpenSSH server."
  # Debian's package switches a server on where systemd rules.
  ! systemd_rules || as_root systemctl mask --quiet ssh.service ssh.socket
  apt_install openssh-server openssh-client
}
