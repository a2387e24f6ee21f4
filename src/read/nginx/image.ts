/**
 * nginx, what is made of its source, and images that say in their name that they are built on it
 * (`nginxinc/nginx-unprivileged`, `shop-nginx`). An exporter only measures one, and a companion gets
 * certificates for it.
 */
const IMAGE =
  /(?:^|\/)(?![\w.-]*(?:exporter|companion))(?:[\w.-]*nginx[\w.-]*|(?:[\w.-]*[._-])?(?:openresty|tengine|angie)(?:[._-][\w.-]*)?)(?:[:@]|$)/i;

/** `name` as compose or FROM has it, with its registry and its tag. */
export function isNginxImage(name: string): boolean {
  return IMAGE.test(name);
}
