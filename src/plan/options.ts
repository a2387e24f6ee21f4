/** A config key as a command-line option and an action input. */
export interface OptionSpec {
  /** `upload-path`: the key flattened. */
  readonly name: string;
  readonly key: readonly string[];
  /** `list`: comma or newline separated, or a YAML list; `yaml`: a map or list in YAML. */
  readonly takes: "text" | "number" | "flag" | "list" | "yaml";
  readonly help: string;
}

const option = (key: string, takes: OptionSpec["takes"], help: string): OptionSpec => ({
  name: key.replaceAll(".", "-"),
  key: key.split("."),
  takes,
  help,
});

/** All of them, in the order in which they are documented. */
export const OPTIONS: readonly OptionSpec[] = [
  option("compose", "list", "Compose files, in the order in which compose merges them"),
  option("profiles", "list", "Compose profiles to enable"),
  option("services", "list", "Only these services, and what they depend on"),
  option("env-file", "list", "Environment files for compose"),
  option("env", "yaml", "Variables for compose and for ${NAME} in the config"),
  option("project", "text", "Compose project name; else a new one for every run"),
  option("proxy.service", "text", "Compose service that runs nginx"),
  option("proxy.port", "number", "Port of nginx in its container"),
  option("proxy.host", "text", "Host header that users send"),
  option("proxy.scheme", "text", "http or https"),
  option("proxy.insecure", "flag", "Accept certificates that cannot be verified"),
  option("backend.service", "text", "Compose service behind nginx"),
  option("backend.port", "number", "Port that the backend listens on"),
  option("health.direct", "text", "Health path at the backend"),
  option("health.proxied", "text", "Health path through nginx"),
  option("health.headers", "yaml", "Headers for the health requests"),
  option("upload.path", "text", "Path of the upload through nginx"),
  option("upload.method", "text", "Method of the upload (POST)"),
  option("upload.field", "text", "Form field of the file (file)"),
  option("upload.file", "text", "File to upload, inside the repository"),
  option("upload.size", "text", "Size of a generated file instead, like 3MB (64KB)"),
  option("upload.fields", "yaml", "Further form fields"),
  option("upload.expect", "list", "Statuses that count as good for the upload"),
  option("routes", "yaml", "Further GET checks: a list of {path, backend, expect}"),
  option("auth.bearer", "text", "Bearer token to send"),
  option("auth.headers", "yaml", "Headers that carry the credentials"),
  option("auth.login", "yaml", "Log in first: {path, json or form, token}"),
  option("auth.steps", "yaml", "Requests that log in, for what auth-login cannot say"),
  option("timeout", "number", "Seconds to become ready, after build and pull (120)"),
  option("request-timeout", "number", "Seconds for one request (75)"),
  option("lang", "text", "Language of the texts: en, zh-CN or zh-TW; else the environment's"),
  option("second-day", "flag", "Reserved"),
  option("prove-fix", "flag", "Reserved"),
  option(
    "target",
    "yaml",
    "Check what runs already: {docker: {project: NAME}}, {ssh: USER@HOST} or {url: ADDRESS}",
  ),
];
