import {
  mayKeepValue
} from "./shared-read-compose-compose-services.mjs";
import {
  redactDeep,
  redactor
} from "./shared-case-secrets-carried.mjs";
import {
  at,
  record
} from "./shared-yaml.mjs";

// src/case/seal.ts
var TEXT_LIMIT = 2e6;
function seal(file, secrets) {
  const redact = redactor(secrets);
  const captures = redactDeep(file.captures, (text) => redact(cap(text)));
  return { ...redactDeep({ ...file, captures: [] }, redact), captures: captures.toSorted(inOrder) };
}
function cap(text) {
  if (text.length <= TEXT_LIMIT) return text;
  const cut = text.indexOf("\n", text.length - TEXT_LIMIT) + 1;
  return text.slice(cut > 0 ? cut : text.length - TEXT_LIMIT);
}
function inOrder(a, b) {
  const key = (capture) => `${capture.kind} ${capture.subject} ${capture.at}`;
  return key(a) < key(b) ? -1 : 1;
}

// src/read/compose/without-values.ts
function withoutValues(config) {
  const services = Object.entries(record(at(config, "services"))).map(([name, service]) => {
    const variables = Object.entries(record(at(service, "environment")));
    const environment = Object.fromEntries(
      variables.map(([key, value]) => [key, mayKeepValue(key) ? value : null])
    );
    return [name, variables.length === 0 ? service : { ...record(service), environment }];
  });
  return { ...record(config), services: Object.fromEntries(services) };
}

export {
  seal,
  withoutValues
};
