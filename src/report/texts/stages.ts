/** The stages of a run, as people read them. */
export const STAGE_TEXTS = {
  plan: "Plan",
  attach: "Find the system",
  build: "Build and create",
  start: "Start",
  ready: "Wait until ready",
  probe: "Probe",
  gather: "Gather evidence",
  diagnose: "Diagnose",
  teardown: "Take down",
} as const;
