import { fill } from "../../diagnose/message.ts";
import { ENGLISH, type Language } from "../language.ts";
import { answersInWords, askedInWords } from "../path/hop-words.ts";
import { type Hop, type Path, pathOf } from "../path/path.ts";
import type { Report } from "../report.ts";

/** More backends than a picture can show; the matrix has them all. */
const BACKENDS = 6;
const RED = "stroke:#cf222e,stroke-width:3px";

/**
 * The path as a Mermaid flowchart: client, nginx, backends, with the numbers of each hop. The hop
 * that broke is red and thick. Labels are quoted and hold no characters that Mermaid would read.
 */
export function pathPicture(report: Report, language: Language = ENGLISH): string | null {
  const path = pathOf(report);
  if (path === null) return null;
  const hops = path.hops.filter(({ backend }) => (backend ?? 0) < BACKENDS);
  return [
    "flowchart LR",
    `  client(["${safe(language.report["picture-client"])}"])`,
    `  proxy["nginx: ${safe(path.proxy)}"]`,
    ...path.backends.slice(0, BACKENDS).map((name, at) => `  ${nodeOf(at)}["${safe(name)}"]`),
    ...hops.map((hop) => arrowOf(hop, language)),
    ...hops.flatMap((hop, at) => (hop.isBroken ? [`  linkStyle ${at} ${RED},color:#cf222e`] : [])),
    ...culprit(path),
  ].join("\n");
}

function arrowOf(hop: Hop, language: Language): string {
  const { way, backend } = hop;
  const text = safe(labelOf(hop, language), LABEL_LIMIT);
  const label = text === "" ? "" : `|"${text}"|`;
  if (way === "proxied") return `  client -->${label} proxy`;
  const from = way === "onward" ? "proxy -->" : "client -.->";
  return `  ${from}${label} ${nodeOf(backend ?? 0)}`;
}

/** Between nginx and the backend only the failures are news: the answers stand on the way to nginx. */
function labelOf(hop: Hop, language: Language): string {
  const { report: texts, html } = language;
  if (hop.way === "onward") {
    const { failed, asked } = hop;
    return hop.isBroken ? fill(html["no-usable-answer"], { failed, asked }) : "";
  }
  const said = [askedInWords(hop, language), answersInWords(hop, language)];
  const what = said.filter(Boolean).join(" · ");
  return hop.way === "direct" ? fill(texts["picture-direct"], { what }) : what;
}

function culprit({ culprit: node }: Path): readonly string[] {
  if (node === null || (node !== "proxy" && node >= BACKENDS)) return [];
  return [`  style ${node === "proxy" ? "proxy" : nodeOf(node)} ${RED}`];
}

function nodeOf(backend: number): string {
  return backend === 0 ? "backend" : `backend${backend + 1}`;
}

const NAME_LIMIT = 60;
const LABEL_LIMIT = 120;

function safe(text: string, limit = NAME_LIMIT): string {
  return text.replace(/[^\p{L}\p{N} .:/_()（）：，·×…-]/gu, "").slice(0, limit);
}
