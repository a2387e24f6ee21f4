import type { AnyFact } from "../../case/facts.ts";
import type { KnownServices } from "../known-services.ts";
import type { Repository } from "../places/repository.ts";
import { fact, witness } from "../witness.ts";
import { mayHoldSettings, settingsInSource } from "./source-settings.ts";

/** php.ini and its parts, pools of PHP-FPM, uwsgi.ini, gunicorn.conf.py: all have `key = value`. */
const FILE = /\.(?:ini|conf)$|(?:^|\/)gunicorn[\w.-]*\.py$/;
const SETTING =
  /^\s*(?:php_admin_value\[)?([a-z][\w.-]*)\]?\s*=\s*(["']?)([^;"'#]*)\2\s*(?:[;#].*)?$/i;

/** Settings of application servers in the files and the source of each service's build context. */
export function readAppSettings(known: KnownServices, repository: Repository): readonly AnyFact[] {
  return [...known.builds].flatMap(([service, { context }]) => {
    if (known.isNginx(service)) return [];
    return repository.within(context).flatMap((path) => {
      const text = repository.text(path) ?? "";
      if (FILE.test(path)) return settingsIn(service, path, text);
      return mayHoldSettings(path) ? inSource(service, path, text) : [];
    });
  });
}

function inSource(service: string, file: string, text: string): readonly AnyFact[] {
  const lines = text.split("\n");
  return settingsInSource(file, text).map(({ name, value, line }) => {
    const quote = lines[line - 1]?.trim() ?? "";
    const seen = witness({ source: service, how: `read ${file}`, place: { file, line }, quote });
    return fact("app.setting", service, { name, value }, seen);
  });
}

function settingsIn(service: string, file: string, text: string): readonly AnyFact[] {
  return text.split("\n").flatMap((quote, index) => {
    const [, name, , value] = SETTING.exec(quote) ?? [];
    if (name === undefined || value === undefined) return [];
    const place = { file, line: index + 1 };
    const seen = witness({ source: service, how: `read ${file}`, place, quote: quote.trim() });
    return fact("app.setting", service, { name, value: value.trim() }, seen);
  });
}
