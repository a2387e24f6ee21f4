/** Where nginx's packages and images have it. */
export const MAIN = "/etc/nginx/nginx.conf";

/**
 * The nginx.conf that comes with nginx, as far as it includes others: the official image has conf.d
 * alone, packages of Debian and Ubuntu sites-enabled too.
 */
export function packagedMain(isOfficial: boolean): string {
  const folders = isOfficial ? ["conf.d/*.conf"] : ["conf.d/*.conf", "sites-enabled/*"];
  const includes = folders.map((files) => `  include /etc/nginx/${files};`);
  return ["events {}", "http {", ...includes, "}"].join("\n");
}
