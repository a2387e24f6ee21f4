/** What the comment of a pull request says around the evidence. */
export const COMMENT_TEXTS = {
  works: "The path through nginx works",
  "works-fixed": "The path through nginx works, fixed by {commit}",
  "was-broken": "It was broken{by}{since}.",
  by: " by {cause}",
  since: ", first seen at {commit}",
  "not-known": "Not known whether the path through nginx works",
  "not-known-at": "Not known at {commit} whether the path through nginx works",
  "no-cause": "no cause named",
  "cause-at": "{cause} at {commit}",
  before: "Broken before in this pull request: {causes}.",
  "what-was-broken": "What was broken",
  "what-was-broken-at": "What was broken at {commit}",
  run: "the run",
  "run-has-all": "{run}, with all evidence",
  "up-to-date": "this comment is kept up to date",
  foreign: "as told by the run of a fork, whose own code could have written it",
} as const;
