/** What configures a stack, by the names that people give such files. */
const INTERESTING: readonly RegExp[] = [
  /(^|\/)[^/]*compose[^/]*\.ya?ml$/i,
  /(^|\/)([^/]*\.)?(Dockerfile|Containerfile)([.-][^/]*)?$/i,
  /(^|\/)\.dockerignore$/,
  /(^|\/)captain-definition[^/]*$/,
  /(^|\/)\.(flask)?env[^/]*$|(^|\/)[^/]+\.env$/,
  /\.(conf|conf\.template|template|tmpl|tpl|nginx|vhost)$/,
  /(^|\/)(nginx|conf\.d|sites-available|sites-enabled|templates?\/nginx)\/([^/]+\/)*[^/.]+$/,
  /(^|\/)[^/]*(php|uwsgi|supervisord?)[^/]*(\/[^/]+)*\.ini$/,
  /(^|\/)gunicorn[^/]*\.py$/,
  /(^|\/)(proxy|fastcgi|uwsgi|scgi)_params$/,
  /\.(sh|bash)$/,
  /(^|\/)[^/]*(entrypoint|start|boot|run)[^/.]*$/,
];

const ENV_FILE = /(^|\/)\.(flask)?env[^/]*$|\.env$/;

/** Whether a case keeps the text of the file at this path of the repository. */
export function isOfInterest(path: string): boolean {
  return INTERESTING.some((pattern) => pattern.test(path));
}

/** Of `.env` files only the names are kept, each in its line. `path`: where the file really lies. */
export function namesOnly(path: string, text: string): string {
  if (!ENV_FILE.test(path)) return text;
  return text
    .split("\n")
    .map(
      (line) =>
        /^\s*(?:export\s+)?[\w.-]+\s*=/.exec(line)?.[0] ?? (/^\s*(#|$)/.test(line) ? "" : "…"),
    )
    .join("\n");
}
