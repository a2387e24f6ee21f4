import {
  GithubRefusal
} from "./shared-ports-github.mjs";
import {
  folded,
  inCode,
  renderSummary,
  sentence
} from "./shared-report-summary-summary.mjs";
import {
  HOME
} from "./shared-report-project-home.mjs";
import {
  headline
} from "./shared-diagnose-describe.mjs";
import {
  loadLanguage
} from "./shared-verbs-load-language.mjs";
import {
  ENGLISH,
  fill
} from "./shared-causes-phrases.mjs";

// src/report/comment/state.ts
var BEGIN = "<!-- bad-gateway evidence -->";
var END = "<!-- bad-gateway end of evidence -->";
var STATE = /^<!-- bad-gateway state (\S+) -->$/m;
function markerOf(stack) {
  return `<!-- bad-gateway comment ${encodeURIComponent(stack.toWellFormed())} -->`;
}
function isMarkedBy(body, marker) {
  return body.startsWith(`${marker}
`) || body.startsWith(`${marker}\r
`);
}
function hidden(state) {
  return `<!-- bad-gateway state ${encodeURIComponent(JSON.stringify(state))} -->`;
}
function stateIn(body) {
  try {
    const state = JSON.parse(decodeURIComponent(STATE.exec(body)?.[1] ?? ""));
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}
function asEvidence(markdown) {
  return `${BEGIN}
${markdown}
${END}`;
}
function evidenceIn(body) {
  const from = body.indexOf(BEGIN);
  const to = body.lastIndexOf(END);
  return from < 0 || to < from ? null : body.slice(from + BEGIN.length, to).trim();
}
function isState(value) {
  if (typeof value !== "object" || value === null) return false;
  const { verdict, broken: broken2 } = value;
  const isVerdict = verdict === "healthy" || verdict === "broken" || verdict === "unknown";
  return isVerdict && Array.isArray(broken2) && broken2.every(isSeen);
}
function isSeen(value) {
  if (typeof value !== "object" || value === null) return false;
  const { cause, sha } = value;
  const isWord = (word) => word === null || typeof word === "string" && !/\s/.test(word);
  return isWord(cause) && isWord(sha);
}

// src/deliver/pull-comment.ts
var ROUNDS = 2;
async function sendComment(github, task) {
  for (let round = 1; ; round++) {
    try {
      return await send(github, task);
    } catch (error) {
      if (!(error instanceof GithubRefusal)) throw error;
      const mayPass = error.is === "missing" || error.is === "away";
      if (!mayPass || round === ROUNDS) return { is: "refused", why: inWords(error) };
    }
  }
}
async function send(github, { repo, pull, stack, text }) {
  const found = await findComment(github, repo, pull, markerOf(stack));
  const body = text(found?.body ?? null);
  if (body === null || body === found?.body) return { is: "nothing" };
  const { url } = found ? await github.updateComment(repo, found.id, body) : await github.createComment(repo, pull, body);
  return { is: found ? "updated" : "created", url };
}
async function findComment(github, repo, pull, marker) {
  let own;
  for await (const comment of github.comments(repo, pull)) {
    if (!isMarkedBy(comment.body, marker)) continue;
    own ??= await ownLogin(github);
    if (comment.author === own) return comment;
  }
  return null;
}
var ACTIONS = "github-actions[bot]";
async function ownLogin(github) {
  try {
    return await github.login() ?? ACTIONS;
  } catch (error) {
    if (error instanceof GithubRefusal) return ACTIONS;
    throw error;
  }
}
function inWords({ is, message }) {
  const means = {
    forbidden: "the token may not write comments: pull requests from forks get one that only reads; else the job needs `permissions: pull-requests: write`",
    missing: "GitHub knows no such pull request, or hides it from this token",
    limited: "GitHub asks to wait longer than a comment is worth",
    rejected: "GitHub did not take it",
    away: "GitHub did not answer"
  }[is];
  return `${means} (${message})`;
}

// src/report/comment/comment.ts
var EVIDENCE_LIMIT = 62e3;
var REMEMBERED = 10;
function renderComment(report, context, before, language = ENGLISH) {
  const texts = language.comment;
  const known = before === null ? null : stateIn(before) ?? { verdict: "broken", broken: [] };
  if (report.verdict === "broken") {
    return broken(report, context, known?.broken ?? [], language);
  }
  if (before === null || known === null || known.verdict === "healthy") return null;
  const parts = report.verdict === "healthy" ? fixed(context, known, texts) : untold(report, context, language);
  const was = known.broken[0]?.sha;
  const old = evidenceIn(before);
  const kept = old === null || old.length > EVIDENCE_LIMIT ? [] : [asEvidence(old)];
  const heading = fill(texts[was ? "what-was-broken-at" : "what-was-broken"], {
    commit: short(was ?? "")
  });
  return whole(texts, context, { ...known, verdict: report.verdict }, [
    ...parts,
    ...kept.map((evidence) => folded(heading, evidence))
  ]);
}
function broken(report, context, earlier, language) {
  const texts = language.comment;
  const cause = report.diagnosis.root[0]?.cause ?? null;
  const [last, ...others] = earlier;
  const seen = { cause, sha: context.sha };
  const all = last && last.cause === cause ? [last, ...others] : [seen, ...earlier];
  const state = { verdict: report.verdict, broken: all.slice(0, REMEMBERED) };
  const evidence = renderSummary(report, context.logs, [], language, CHARACTERS).trimEnd();
  const before = history(state.broken.slice(1), texts);
  return whole(texts, context, state, [asEvidence(evidence), ...before]);
}
var CHARACTERS = { limit: EVIDENCE_LIMIT, size: (text) => text.length };
function fixed({ sha }, { broken: [was] }, texts) {
  const works = sha === null ? texts.works : fill(texts["works-fixed"], { commit: commit(sha) });
  const by = was?.cause ? fill(texts.by, { cause: inCode(was.cause) }) : "";
  const since = was?.sha ? fill(texts.since, { commit: commit(was.sha) }) : "";
  return [`## \u2705 ${works}`, ...was ? [fill(texts["was-broken"], { by, since })] : []];
}
function untold(report, { sha }, language) {
  const texts = language.comment;
  const said = sha === null ? texts["not-known"] : fill(texts["not-known-at"], { commit: commit(sha) });
  return [`## \u2754 ${said}`, sentence(headline(report, language))];
}
function history(earlier, texts) {
  if (earlier.length === 0) return [];
  const items = earlier.map(({ cause, sha }) => {
    const named = cause ? inCode(cause) : texts["no-cause"];
    return sha ? fill(texts["cause-at"], { cause: named, commit: commit(sha) }) : named;
  });
  return [fill(texts.before, { causes: items.join(", ") })];
}
function whole(texts, { stack, run, isForeign = false }, state, parts) {
  const link = fill(texts["run-has-all"], { run: `[${texts.run}](${run})` });
  const notes = [
    `[bad-gateway](${HOME})`,
    ...run === null ? [] : [link],
    texts["up-to-date"],
    ...isForeign ? [texts.foreign] : []
  ];
  const about = `<sub>${notes.join(" \xB7 ")}</sub>`;
  return [`${markerOf(stack)}
${hidden(state)}`, ...parts, about, ""].join("\n\n");
}
function commit(sha) {
  return /^[0-9a-f]{40}$/.test(sha) ? sha : inCode(sha);
}
function short(sha) {
  return sha.slice(0, 7);
}

// src/verbs/action/comment.ts
async function connectGithub(token, api) {
  const { githubBy } = await import("./ports-github-octokit.mjs");
  return githubBy({ token, url: api });
}
async function commentOn(github, about) {
  const { report, repo, pull, ...context } = about;
  const stack = report.target.stack ?? "";
  const language = await loadLanguage(report.lang);
  const text = (before) => renderComment(report, { ...context, stack }, before, language);
  return sendComment(github, { repo, pull, stack, text });
}
function sentInWords(sent) {
  if (sent.is === "nothing") return null;
  if (sent.is === "refused") return `no comment: ${sent.why}`;
  return `comment ${sent.is}: ${sent.url}`;
}

export {
  connectGithub,
  commentOn,
  sentInWords
};
