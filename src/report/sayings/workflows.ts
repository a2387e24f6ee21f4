/** What the workflows that `init` writes say to their readers. Names stay: checks are known by them. */
export const WORKFLOWS = {
  pr: "Runs the stack of every pull request, and says what broke on the way through nginx.",
  manual: "Runs the stack when somebody starts it: Actions, bad-gateway by hand, Run workflow.",
  smoke: "Asks what was deployed, at the address that the deployment has told GitHub.",
  newer: "A newer push makes the answer for the older one worthless.",
  size: "Size of the upload, like 3MB; else what the config says",
  timeout: "Seconds to become ready, after build and pull; else what the config says",
  url: "Address to ask, like https://app.example.com",
  env: "What the compose files and the config take from the environment; pull requests from forks have no secrets.",
  untold:
    "From outside it can often not be told whether the backend answered; that alone fails nothing.",
  kept: "report.html to read, report.json, the logs, and case.json: the evidence, redacted.",
} as const;
