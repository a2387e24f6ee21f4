import type { RepositoryPath } from "../../case/codes/compose.ts";
import type { Fact } from "../../case/facts.ts";
import { isExcerpt } from "../../case/is-excerpt.ts";
import { composed } from "../ask/names/service-names.ts";
import { named, UNNAMED_SERVICE } from "../ask/names/unnamed.ts";
import { heldUp } from "../ask/starts/held-up.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { isNginxFolder, missingFolder } from "../ask/storage/missing-folders.ts";
import { isFileName, isKey } from "../ask/storage/mount-ends.ts";
import { keyPlace, placesOf, started } from "../ask/written/evidence.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

/** errno(3): EISDIR. */
const IS_A_DIRECTORY = 21;

const WANTS = [
  ...(["bind.source", "compose.failure", "compose.service"] as const),
  ...(["container.state", "nginx.error", "nginx.route"] as const),
] as const;
type Evidence = View<(typeof WANTS)[number]>;

export default defineCause({
  id: "bind-mount-source-missing",
  layer: "deployment",
  severity: "error",
  needs: [["bind.source", "compose.failure"]],
  wants: WANTS,
  text: {
    ignored:
      "`{service}` has {source} mounted at {target}, and git is told not to keep {source}. Where nobody has made it before the start, Docker makes an empty folder of that name, which is not the file that `{service}` needs.",
    module:
      "`{service}` has {source} mounted at {target}, which belongs to the git submodule {module}. In a checkout without submodules, Docker makes an empty folder of that name, which is not the file that `{service}` needs.",
    summary:
      "The compose file mounts {source} into `{service}` as {target}, but there is no {source}. Docker then makes an empty folder of that name, where `{service}` needs a file.",
    likely:
      "`{service}` cannot have {source} mounted at {target}: one of the two is a folder and the other is a file.",
    told: "`{service}` cannot be started, because the mount of {source} fails: one end of it is a folder and the other a file. Mostly nothing was at {source}, and Docker made an empty folder there.",
    fix: "Create {source}, or correct the path in `volumes:`, which counts from the folder of the compose file. Remove the empty folder that Docker left in its place.",
    fetch:
      "Check the submodules out: `git submodule update --init`, or `submodules: true` for actions/checkout.",
    folder:
      "The compose file mounts {source} into `{service}` as {target}, but there is no {source}. Docker then makes an empty folder of that name, and nginx runs without the configuration that is meant.",
    file: "The compose file names {source} as the file of a secret or config, but there is no {source}. So nothing is started.",
    "fix-file":
      "Make {source} before the start, in CI from the secrets of the runner, or correct the path: it counts from the folder of the compose file.",
    spell:
      "Correct the path in `volumes:`, which counts from the folder of the compose file; capital letters count. Remove the empty folder that Docker left in its place.",
    there: "{source}, which `{service}` has mounted, was there before the start",
  },
  doc: {
    title: "The source of a bind mount does not exist",
    what: "`./x.conf:/etc/nginx/conf.d/x.conf` needs a file x.conf beside the compose file. Where there is none, Docker creates an empty folder with that name: then the mount fails, or the program finds a folder where it wants a file.",
    confusedWith: {
      "nginx-conf-syntax": "there the configuration file is a file, with a mistake in it",
      "entrypoint-permission-denied": "there the program that is started is the folder or file",
      "upload-dir-not-writable": "there the folder is meant to be one, and may not be written",
    },
  },
  inspect(view) {
    return started(view).flatMap((service) =>
      service.body.volumes.flatMap(({ type, source, target }, index) => {
        const [named] = view
          .of("repo.path", service.subject)
          .filter(({ body }) => body.role === "bind-source" && body.path === source);
        const place = keyPlace(service, `volumes.${index}`, `volumes.${index}.source`, "volumes");
        const places = placesOf(place);
        if (type !== "bind" || named?.body.found !== "missing" || !places) return [];
        if (!isFileName(target) && !isNginxFolder(target)) return [];
        const { ignored, submodule } = named.body;
        return {
          severity: ignored || submodule !== null || isKey(source) ? "warning" : "error",
          subject: service.subject,
          cites: [named, service],
          places,
          ...inWords(named.body, isNginxFolder(target), {
            service: service.subject,
            source,
            target,
          }),
        };
      }),
    );
  },
  judge(view) {
    if (isExcerpt(view) && view.all("compose.service").length === 0) return toldIn(view);
    return [...unmadeFiles(view), ...mounts(view)];
  },
});

function mounts(view: Evidence) {
  return view
    .all("compose.service")
    .flatMap(({ subject, body }) =>
      body.volumes.map(({ type, source, target }, index) =>
        type === "bind" ? mounted(view, subject, { source, target, index }) : SILENT,
      ),
    );
}

interface Mount {
  readonly source: string;
  readonly target: string;
  readonly index: number;
}

function mounted(view: Evidence, service: string, { source, target, index }: Mount) {
  if (missingFolder(view, service)?.body.target === target) {
    return withoutFolder(view, service, { source, target, index });
  }
  const [bound] = view.of("bind.source", service).filter((one) => one.body.target === target);
  const harm = harmOf(view, service, source, target);
  if (!harm) return SILENT;
  if (bound?.body.found === "file") {
    return { is: "cleared", because: { text: "there", params: { source, service } } } as const;
  }
  const isMissing = bound?.body.found === "missing" || bound?.body.emptyDirectory === true;
  return {
    is: "cause",
    confidence: isMissing ? "certain" : "likely",
    subject: service,
    effects: [{ effect: "not-started", on: service }],
    cites: [harm, ...(bound ? [bound] : []), ...view.of("container.state", service)],
    places: [
      ...placeOf(view, service, `volumes.${index}`),
      ...placeOf(view, service, "volumes"),
      ...placeOf(view, service, ""),
    ],
    summary: { text: isMissing ? "summary" : "likely", params: { service, source, target } },
    fix: { text: "fix", params: { source } },
  } as const;
}

/** nginx starts all the same, with the configuration that its image brings. */
function withoutFolder(
  view: Evidence,
  service: string,
  {
    source,
    target,
    index,
  }: { readonly source: string; readonly target: string; readonly index: number },
) {
  const own = view.of("nginx.route", service).find(({ body }) => body.handler.is !== "proxied");
  const [bound] = view.of("bind.source", service).filter(({ body }) => body.target === target);
  if (!own || !bound) return SILENT;
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [{ effect: "wrong-route", on: service }],
    cites: [bound, own],
    places: [...placeOf(view, service, `volumes.${index}`), ...placeOf(view, service, "volumes")],
    summary: { text: "folder", params: { service, source, target } },
    fix: { text: "spell", params: {} },
  } as const;
}

/** Of secrets and configs, whose files are mounted as well; no list of volumes has them. */
function unmadeFiles(view: Evidence) {
  return view.all("compose.failure").flatMap((failure) => {
    const { place } = failure.seen;
    if (failure.body.code !== "mount-failed" || !place) return [];
    const params = { source: failure.body.what };
    return {
      is: "cause",
      confidence: "certain",
      subject: failure.subject,
      effects: heldUp(view, failure),
      cites: [failure],
      places: [place],
      summary: { text: "file", params },
      fix: { text: "fix-file", params },
    } as const;
  });
}

function inWords(
  { ignored, submodule }: RepositoryPath,
  isFolder: boolean,
  params: { readonly service: string; readonly source: string; readonly target: string },
) {
  if (isFolder && submodule === null && !ignored) {
    return { summary: { text: "folder", params }, fix: { text: "spell", params: {} } } as const;
  }
  if (submodule === null) {
    const summary = { text: ignored ? "ignored" : "summary", params } as const;
    return { summary, fix: { text: "fix", params: { source: params.source } } } as const;
  }
  const summary = { text: "module", params: { ...params, module: submodule } } as const;
  return { summary, fix: { text: "fetch", params: {} } } as const;
}

/** The engine's words name both ends: what it found at which, nobody can look up. */
function toldIn(view: View<"compose.failure">) {
  return view.all("compose.failure").flatMap((failure) => {
    if (failure.body.code !== "mount-failed") return [];
    const service = failure.subject || (view.plan.proxy?.service ?? UNNAMED_SERVICE);
    const { what } = failure.body;
    const source = what || phrase("its-source");
    return {
      is: "cause",
      confidence: "likely",
      subject: service,
      effects: [{ effect: "not-started", on: service }],
      cites: [failure],
      places: [],
      summary: { text: "told", params: { service: named(service), source } },
      fix: { text: "fix", params: { source } },
      command: what.startsWith("/") ? `ls -ld ${what}` : "docker compose config --volumes",
    } as const;
  });
}

/** Who suffers from this mount: a missing folder for data harms nobody. */
function harmOf(
  view: View<"compose.failure" | "compose.service" | "nginx.error">,
  service: string,
  source: string,
  target: string,
): Fact<"compose.failure"> | Fact<"nginx.error"> | undefined {
  const failure = view
    .all("compose.failure")
    .find(
      ({ subject, body }) =>
        body.code === "mount-failed" &&
        (subject === "" || subject === service) &&
        (body.what === source || (body.what === "" && isOnlyBind(view, service))),
    );
  const unread = view
    .of("nginx.error", service)
    .findLast(
      ({ body }) =>
        body.errno === IS_A_DIRECTORY && (body.name === target || body.message.includes(target)),
    );
  return failure ?? unread;
}

function isOnlyBind(view: View<"compose.service">, service: string): boolean {
  const binds = composed(view, service)?.body.volumes.filter(({ type }) => type === "bind") ?? [];
  return binds.length === 1;
}
