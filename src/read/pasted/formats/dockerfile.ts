import { FENCE } from "../lines.ts";
import { inPlace, type Recogniser } from "../recogniser.ts";

const FROM = /^FROM\s+\S+(?:\s+AS\s+\S+)?\s*$/i;
const START = /^(?:CMD|ENTRYPOINT)\s+(?:\[|\S)/;
const INSTRUCTION =
  /^(?:FROM|RUN|CMD|COPY|ADD|ENV|ARG|WORKDIR|EXPOSE|USER|ENTRYPOINT|VOLUME|LABEL|HEALTHCHECK|SHELL|ONBUILD|STOPSIGNAL)\s/i;

/** A Dockerfile, or only the line that starts the program. */
export const dockerfile: Recogniser = (paste, from) => {
  const { lines } = paste;
  const first = lines[from]?.text ?? "";
  if (!FROM.test(first) && !START.test(first)) return null;
  let end = from;
  let goesOn = false;
  for (let at = from; at < lines.length; at++) {
    const { text = FENCE } = lines[at] ?? {};
    if (text === FENCE) break;
    if (!goesOn && !INSTRUCTION.test(text) && !/^\s*(?:#.*)?$/.test(text)) break;
    if (text.trim() !== "") end = at + 1;
    goesOn = /\\\s*$/.test(text);
  }
  const text = inPlace(paste, from, end);
  const whole = FROM.test(first)
    ? text
    : text.replace(/^(\n*)/, "$1FROM scratch\n").replace(/^\n/, "");
  const materials = [{ is: "dockerfile", text: whole, from: lines[from]?.number ?? 1 }] as const;
  return { end, what: "Dockerfile", materials };
};
