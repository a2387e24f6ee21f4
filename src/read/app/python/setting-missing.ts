import type { AppError } from "../../../case/codes/app.ts";
import type { Raised } from "./read-error.ts";

/** What Django, decouple, environs and pydantic raise over a setting that nobody gave. */
export function settingMissing(type: string, { message, frames }: Raised): AppError | null {
  if (type === "ImproperlyConfigured") return improperlyConfigured(message);
  if (type === "UndefinedValueError") return environmentKey(/^(\w+) not found/.exec(message)?.[1]);
  if (type === "EnvError")
    return environmentKey(/^Environment variable "(\w+)" not set/.exec(message)?.[1]);
  if (
    type !== "ValidationError" ||
    !frames.some(({ file }) => /pydantic_settings|env_settings/.test(file))
  ) {
    return pydanticSettings(type, message);
  }
  return environmentKey(missingField(message));
}

/** pydantic v1 is compiled or not: without its frames, the class named `…Settings` tells. */
function pydanticSettings(type: string, message: string): AppError | null {
  const settings =
    type === "ValidationError" &&
    /^\d+ validation errors? for \w*(?:Settings|Config)\b/.test(message);
  return settings ? environmentKey(missingField(message)) : null;
}

/** Field names are shown in lower case; the environment's are not case-sensitive to pydantic. */
function missingField(message: string): string | undefined {
  return /\n(\w+)\n\s+[Ff]ield required/.exec(message)?.[1]?.toUpperCase();
}

function improperlyConfigured(message: string): AppError | null {
  const variable =
    /^Set the (\w+) environment variable/.exec(message)?.[1] ??
    /environment variable ([A-Z_]{3,}) /.exec(message)?.[1] ??
    /^The (SECRET_KEY) setting must not be empty/.exec(message)?.[1];
  if (variable !== undefined) return environmentKey(variable);
  const setting = /(?:set|having set) the ([A-Z_]{3,}) setting/.exec(message)?.[1];
  return setting === undefined ? null : { is: "missing-key", key: setting, environment: false };
}

function environmentKey(key: string | undefined): AppError | null {
  return key === undefined ? null : { is: "missing-key", key, environment: true };
}
