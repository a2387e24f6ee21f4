import type { Config } from "./config/schema.ts";
import type { AuthPlan, AuthStep } from "./plan.ts";

type AuthConfig = NonNullable<Config["auth"]>;
type StepConfig = NonNullable<AuthConfig["steps"]>[number];

/** The four ways to give credentials as two: fixed headers, or steps that end in headers. */
export function authPlan(auth: Config["auth"]): AuthPlan | null {
  if (!auth) return null;
  const headers = auth.headers ?? {};
  if (auth.bearer !== undefined) {
    return { is: "headers", headers: { Authorization: `Bearer ${auth.bearer}`, ...headers } };
  }
  if (auth.login) {
    const { path, json, form, token } = auth.login;
    const save = { token: token ?? "access_token" };
    return {
      is: "steps",
      steps: [stepPlan({ path, json, form, save })],
      headers: { Authorization: "Bearer ${token}", ...headers },
    };
  }
  if (auth.steps) return { is: "steps", steps: auth.steps.map(stepPlan), headers };
  return Object.keys(headers).length > 0 ? { is: "headers", headers } : null;
}

function stepPlan(step: StepConfig): AuthStep {
  return {
    method: step.method?.toUpperCase() ?? "POST",
    path: step.path,
    json: step.json ?? null,
    form: step.form ?? null,
    headers: step.headers ?? {},
    save: step.save ?? {},
  };
}

/** What the shapes alone cannot say; each entry is a path below `auth` and what is wrong there. */
export function authProblems(
  auth: Config["auth"],
): readonly { readonly path: readonly (string | number)[]; readonly message: string }[] {
  if (!auth) return [];
  const ways = (["bearer", "login", "steps"] as const).filter((way) => auth[way] !== undefined);
  const [, second] = ways;
  const several = second
    ? [{ path: [second], message: `give one way to log in, not ${ways.join(" and ")}` }]
    : [];
  const requests = [
    ...(auth.login ? [{ path: ["login"], step: auth.login }] : []),
    ...(auth.steps ?? []).map((step, index) => ({ path: ["steps", index], step })),
  ];
  const bodies = requests
    .filter(({ step }) => step.json !== undefined && step.form !== undefined)
    .map(({ path }) => ({ path, message: "give json or form, not both" }));
  return [...several, ...bodies];
}
