import { expect, test } from "vitest";
import { onlyReads } from "../../src/gather/host/only-reads.ts";

test.each([
  "systemctl show --no-pager --property=Id,ActiveState nginx.service",
  "systemctl cat --no-pager app@1.service",
  "journalctl --unit=app.service --lines=100 --quiet --no-pager --output=short-iso-precise",
  "sudo -n nginx -T",
  "sudo -n -l",
  "ss -Hltnp",
  "cat /proc/meminfo",
  "tail -n 2000 /var/log/nginx/error.log",
  "readlink /proc/12/fd/2",
  "/usr/sbin/nginx -t",
])("%s only reads", (line) => {
  expect(onlyReads(line.split(" "))).toBe(true);
});

test.each([
  "systemctl restart nginx",
  "systemctl show --no-pager nginx.service --force",
  "systemctl set-property app.service MemoryMax=1G",
  "journalctl --vacuum-time=1s",
  "journalctl --rotate",
  "journalctl --follow",
  "nginx -s reload",
  "nginx",
  "nginx -c /tmp/other.conf",
  "sudo nginx -T",
  "sudo -n sh -c id",
  "sudo -n -u root -l",
  "sh -c id",
  "find /etc/nginx -delete",
  "find -L /etc/nginx -maxdepth 4 -type f -exec rm {} ;",
  "cat /home/deploy/.env",
  "cat /etc/shadow",
  "cat /etc/nginx/ssl/site.key",
  "tail -n 5 /var/log/../../etc/shadow",
  "tail -f /var/log/syslog",
  "cat",
  "dmesg --clear",
  "date -s 12:00",
  "nft flush ruleset",
  "ufw disable",
  "ss -K dst 10.0.0.1",
  "/tmp/ss -Hltnp",
  "./ps",
  "kill 1",
  "tee /etc/hosts",
  "",
])("%s is not run", (line) => {
  expect(onlyReads(line.split(" "))).toBe(false);
});
