import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import { annotationsOf } from "../../src/deliver/annotations.ts";
import { detailOf } from "../../src/deliver/stage-list.ts";
import { json } from "../../src/deliver/write-out.ts";
import { pastedLines, rawLines } from "../../src/read/pasted/lines.ts";
import { renderComment } from "../../src/report/comment/comment.ts";
import { markerOf } from "../../src/report/comment/state.ts";
import { oneLine } from "../../src/report/escape/code.ts";
import { renderHtml } from "../../src/report/html/html.ts";
import { renderIssue } from "../../src/report/issue.ts";
import { renderJunit } from "../../src/report/junit/junit.ts";
import { HOME } from "../../src/report/project-home.ts";
import { reworded } from "../../src/report/reworded.ts";
import { reportSarif } from "../../src/report/sarif/report-sarif.ts";
import { renderSummary } from "../../src/report/summary/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { hostileSources } from "./hostile.ts";

const { report, logs, recognised } = hostileSources();

/** Lines feeds stand in all forms; nothing else of the kind does. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}]/u;

type Node = DefaultTreeAdapterTypes.Node;

function elements(node: Node): readonly DefaultTreeAdapterTypes.Element[] {
  const own = "tagName" in node ? [node] : [];
  return [...own, ...("childNodes" in node ? node.childNodes.flatMap(elements) : [])];
}

const attributesOf = (all: readonly DefaultTreeAdapterTypes.Element[]) =>
  all.flatMap(({ attrs }) => attrs.map(({ name, value }) => [name, value] as const));

test("on a terminal, nothing moves the cursor or makes a link", () => {
  const options = { color: false, width: 100, verbose: true, out: null };
  expect(renderTerminal(report, options)).not.toMatch(UNSEEN);
});

describe("as a page", () => {
  const html = renderHtml(report, { logs, recognised });
  const all = elements(parse(html));
  const attributes = attributesOf(all);

  test("only our own script runs, and nothing is loaded", () => {
    const scripts = all.filter(({ tagName }) => tagName === "script");
    expect(scripts.map(({ attrs }) => attrs.map(({ value }) => value))).toEqual([
      ["application/json", "log-data"],
      ["application/json", "texts"],
      [],
    ]);
    const loading = ["img", "iframe", "object", "embed", "link", "base", "form", "audio", "video"];
    expect(all.filter(({ tagName }) => loading.includes(tagName))).toEqual([]);
    expect(attributes.filter(([name]) => /^on|^style$|^src|srcset|^action$/.test(name))).toEqual(
      [],
    );
    const links = attributes.filter(([name]) => name === "href").map(([, value]) => value);
    expect(links.filter((link) => !/^#[\w-]+$|^https:\/\/github\.com\//.test(link))).toEqual([]);
  });

  test("the structure is the one that harmless text gets", () => {
    const tags = new Set(all.map(({ tagName }) => tagName));
    expect([...tags].filter((tag) => /^h1$|^main$|^title$|^body$/.test(tag))).toHaveLength(4);
    expect(all.filter(({ tagName }) => tagName === "main")).toHaveLength(1);
    expect(html).not.toMatch(UNSEEN);
  });

  test("a log of any form is the same text for the script", () => {
    const data = /id="log-data">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    const [, shown] = JSON.parse(data) as { text: string; service: string }[];
    expect(shown?.text).toContain("</script><script>alert(1)</script>");
    const lengths = shown?.text.split("\n").map((line) => line.length) ?? [];
    expect(Math.max(...lengths)).toBeGreaterThan(2_000_000);
  });
});

describe("as XML", () => {
  test("it is well-formed, and the text is text", () => {
    const names: string[] = [];
    const said: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      names.push(name);
      said.push(...Object.values(attributes));
    });
    parser.on("text", (text) => said.push(text));
    parser.write(renderJunit(report)).close();
    const ours = ["testsuites", "testsuite", "properties", "property", "testcase"];
    expect(new Set(names)).toEqual(new Set([...ours, "failure", "skipped"]));
    expect(said.join("\n")).toContain("]]> <![CDATA[");
    expect(said.join("\n")).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\ufffe\uffff]/u);
  });
});

describe("as SARIF", () => {
  test("paths stay paths, and messages have no controls", () => {
    const tool = { name: "bad-gateway", version: "1.0.0" };
    const log = reportSarif(report, { tool, causes, texts: () => null, paths: [] });
    const results = log.runs[0]?.results ?? [];
    expect(results).toHaveLength(2);
    for (const { message, locations } of results) {
      expect(message.text).not.toMatch(UNSEEN);
      const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
      expect(new URL(uri, "https://example.com/").origin).toBe("https://example.com");
      expect(uri).toMatch(/^[\w%.!~*'()/-]+$/);
    }
    expect(json(log).length).toBeLessThan(1_000_000);
  });
});

test("as annotations, there are no controls and no more than GitHub takes", () => {
  for (const { message, title } of annotationsOf(report)) {
    expect(`${message}${title}`).not.toMatch(UNSEEN);
    expect(message.length).toBeLessThanOrEqual(4000);
  }
});

const context = { stack: "", sha: null, run: null, logs };
const markdowns = [
  ["the summary", renderSummary(report, logs, recognised), 2 ** 20],
  ["the comment", renderComment(report, context, null) ?? "", 65_536],
  ["the text of an issue", renderIssue(report, logs), 65_536],
] as const;

describe.each(markdowns)("as Markdown, read by a parser, %s", (_, markdown, limit) => {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const all = elements(parseFragment(html));

  test("no image, link, script or attribute of its own comes out", () => {
    const tags = new Set(all.map(({ tagName }) => tagName));
    // The comment names the tool, with a link to it.
    const links = all.filter(({ tagName }) => tagName === "a");
    expect(links.map(({ attrs }) => attrs[0]?.value).filter((to) => to !== HOME)).toEqual([]);
    for (const tag of ["img", "script", "input", "h1", "h4", "style"]) {
      expect(tags).not.toContain(tag);
    }
    const attributes = attributesOf(all).map(([name]) => name);
    expect([...new Set(attributes)].filter((name) => name !== "class" && name !== "href")).toEqual(
      [],
    );
    expect(markdown).not.toMatch(UNSEEN);
    expect(markdown.length).toBeGreaterThan(1000);
    expect(markdown.length).toBeLessThan(limit);
  });

  test("outside of code nobody is mentioned and nothing is referred to", () => {
    const outside = html
      .replace(/<pre>[\s\S]*?<\/pre>/g, "")
      .replace(/<code[\s\S]*?<\/code>/g, "")
      .replaceAll(`href="${HOME}"`, "");
    expect(outside).not.toMatch(/@octocat|https?:\/\/|www\.evil|#1\b/);
  });
});

test("a million blanks hold nobody up", () => {
  const blanks = `${" ".repeat(1_000_000)}x`;
  expect(oneLine(blanks)).toBe(blanks);
  expect(detailOf(blanks)).toBe("x");
  expect(pastedLines(rawLines(blanks))).toHaveLength(1);
  const repeated = "web (x, ended ".repeat(5_000);
  const other = { a: "{service} ({state}, ended {count} times so far): {what}" };
  expect(reworded(repeated, other, { a: "x" })).toBe(repeated);
});

test("lines that become one keep what stands at their ends apart", () => {
  expect(oneLine("a \n\n\t b\nc")).toBe("a b c");
});

test("half of a character in a name still makes a marker", () => {
  expect(markerOf("\ud800")).toBe(markerOf("\ufffd"));
});
