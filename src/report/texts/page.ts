/** Frames of a cause's page. */
export const PAGE_TEXTS = {
  happens: "What happens",
  recognise: "How to recognise it",
  confused: "What it is confused with",
  fix: "The fix",
  without: "Without {questions} there is no answer. ",
  further: "Also looked at, where it is to be had: {questions}.",
  "not-recorded": "No run that shows it has been recorded here.",
  "files-only":
    "`bad-gateway lint` finds it in the files alone, without a run; so there is none recorded here.",
  recorded: "From a recorded run (`{scenario}`):",
  "all-causes": "Causes",
  "about-index":
    "A symptom has several causes; the page of each says which fact separates it from the others. What is listed below a symptom was its root cause in a recorded run. `bad-gateway explain FILE` looks for these facts in logs that you have, and `bad-gateway causes ID` prints a page.",
  "i-see-status": "I see this status",
  "i-see-nginx": "I see this line in nginx's error log",
  "i-see-application": "I see this line in the log of a container",
  "i-see-compose": "I see this when the stack starts",
  "status-through-nginx": "HTTP {status} through nginx",
  "by-layer": "All causes, by layer",
} as const;
