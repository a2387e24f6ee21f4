import { type DeclaredRoute, joined, type RouteReader } from "./route.ts";
import { lineAt, withoutComments } from "./scan.ts";

const TAKES = /\$_FILES\s*\[\s*['"]([^'"]+)['"]\s*\]/;
/** Folders that people give a web server to serve. */
const SERVED = /^(?:.*\/)?(?:public|public_html|htdocs|html|www|web|webroot|src)\/(.+)$/;

/**
 * Scripts of PHP that are asked by their own name and take a file (`$_FILES`). Which folder is served
 * stands in the server's configuration, and another script may stand in front: never sure.
 */
export const readPhp: RouteReader = (files) =>
  files.flatMap(({ path, text }): readonly DeclaredRoute[] => {
    const clean = path.endsWith(".php") ? withoutComments(text, "php") : "";
    const found = TAKES.exec(clean);
    if (!found) return [];
    const [, own = path.slice(path.lastIndexOf("/") + 1)] = SERVED.exec(path) ?? [];
    return [
      {
        method: "POST",
        path: joined(own.replace(/(?:^|\/)index\.php$/, "/")),
        field: found[1] ?? "file",
        file: path,
        line: lineAt(clean, found.index),
        sure: false,
        limitBytes: null,
      },
    ];
  });
