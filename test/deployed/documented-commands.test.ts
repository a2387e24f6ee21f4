import { describe, expect, test } from "vitest";
import { documentedCommands } from "./documented-commands.ts";

const { isListed, isListedForRoot } = documentedCommands();
const sent = (line: string) => `env LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" ${line}`;

describe("the list of commands in docs/deployed.md", () => {
  test.each([
    "sudo -n -l",
    "sudo -n nginx -T",
    "systemctl show --no-pager --property=Id,ActiveState nginx.service app@1.service",
    "journalctl --unit=app.service --lines=300 --quiet --no-pager --output=short-iso-precise",
    "date '+%s.%3N %z'",
    "find /etc/systemd/system -maxdepth 1 -type f -name '*.service'",
    "tail -n 2000 /var/log/nginx/error.log",
    "tail -n 2000 '/var/log/nginx/my site.log'",
  ])("has %s", (line) => {
    expect(isListed(sent(line))).toBe(true);
  });

  test.each([
    "systemctl restart nginx",
    "sudo -n systemctl show --no-pager --property=Id nginx.service --force",
    "nginx -s reload",
    "nginx -T; touch /tmp/x",
    "nginx -T && touch /tmp/x",
    "tail -n 2000 /var/log/nginx/error.log > /etc/passwd",
    'tail -n 2000 /var/log/"$(touch x)"',
    "tail -n 2000 /var/log/$HOME",
    "journalctl --vacuum-time=1s",
    "touch /tmp/x",
    "sudo -n sh -c id",
    "",
  ])("has not %s", (line) => {
    expect(isListed(sent(line))).toBe(false);
  });

  test("knows what sudo writes down", () => {
    expect(isListedForRoot("/usr/sbin/nginx -T")).toBe(true);
    expect(isListedForRoot("/usr/sbin/nginx -s reload")).toBe(false);
    expect(isListedForRoot("/tmp/nginx -T")).toBe(false);
  });

  test("wants the folders of the system's programs in front", () => {
    expect(isListed("nginx -T")).toBe(false);
    expect(isListed('env PATH="/tmp" nginx -T')).toBe(false);
  });
});
