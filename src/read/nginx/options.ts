/** What a command tells nginx about its configuration (nginx(8)). */
export interface NginxOptions {
  /** `-c`: the file in place of the usual nginx.conf. */
  readonly entry: string | null;
  /** `-p`. */
  readonly prefix: string | null;
}

/** Of a command's words, joined by spaces. */
export function nginxOptions(command: string): NginxOptions {
  const nginx = /\b(?:nginx|openresty)\b(.*)/s.exec(command)?.[1] ?? "";
  const option = (letter: string) =>
    new RegExp(`\\s-${letter}\\s*["']?([^\\s"';&|]+)`).exec(nginx)?.[1] ?? null;
  return { entry: option("c"), prefix: option("p") };
}
