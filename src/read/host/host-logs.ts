import type { AnyFact } from "../../case/facts.ts";
import type { LogLine } from "../docker-log.ts";
import type { Evidence, Looked } from "../evidence.ts";
import type { KnownServices } from "../known-services.ts";
import { readLines } from "../logs.ts";
import { readNginxAccess } from "../nginx/access-log.ts";
import { readNginxError } from "../nginx/error-log.ts";
import type { Repository } from "../places/repository.ts";
import { plainLines } from "../text.ts";
import { fact, witness } from "../witness.ts";
import type { MachineClock } from "./clock.ts";
import { bySystemd, eventIn, type JournalEntry, journalIn } from "./journal.ts";
import { isOfAnotherLife, readKeeperLog } from "./kept-log.ts";
import { datedByMarks } from "./marks.ts";
import { unitIn } from "./units.ts";
import { telling } from "./window.ts";

interface Reading {
  readonly evidence: Evidence;
  readonly clock: MachineClock;
  readonly known: KnownServices;
  readonly repository: Repository;
  /** ISO time at which the run began: what logs hold from before tells about other requests. */
  readonly began: string;
}

/** The journals of the units, and the log files of nginx and of what somebody started by hand. */
export function readHostLogs(reading: Reading): readonly AnyFact[] {
  const { evidence } = reading;
  return [
    ...evidence.looked("unit.journal").flatMap((capture) => journal(capture, reading)),
    ...evidence.looked("nginx.error-log").flatMap((capture) => ofNginx(capture, errorAt, reading)),
    ...evidence
      .looked("nginx.access-log")
      .flatMap((capture) => ofNginx(capture, accessAt, reading)),
    ...evidence.looked("nginx.test").flatMap((capture) => tested(capture, reading)),
    ...evidence.looked("app.log-file").flatMap((capture) => written(capture, reading)),
    ...evidence
      .looked("keeper.log")
      .flatMap((capture) =>
        readKeeperLog(capture, evidence, reading.clock, reading.known, reading.repository),
      ),
    ...evidence.looked("host.kernel").flatMap((capture) => denials(capture, reading)),
  ];
}

function journal(capture: Looked<"unit.journal">, reading: Reading): readonly AnyFact[] {
  const { evidence, clock, known, repository } = reading;
  const { subject: service, how, at, body } = capture;
  const unit = evidence.of("unit.show", service).map(unitIn)[0] ?? null;
  const entries = telling(journalIn(body.text, clock.skewMs), unit, at);
  const said = entries.filter((entry) => !bySystemd(entry));
  return [
    ...entries.filter(bySystemd).flatMap((entry) => eventFact(entry, { service, how })),
    ...readLines(said, { service, how }, known, repository),
  ];
}

function eventFact(entry: JournalEntry, by: { service: string; how: string }): readonly AnyFact[] {
  const event = eventIn(entry);
  if (!event) return [];
  const seen = witness({ source: by.service, how: by.how, at: entry.at, quote: entry.text });
  return [fact("container.event", by.service, event, seen)];
}

type FileOfNginx = Looked<"nginx.error-log"> | Looked<"nginx.access-log">;
type Moment = (line: string, clock: MachineClock) => number | null;

/** What nginx wrote since the run began, a little before included: it writes whole seconds. */
function ofNginx(
  { subject: service, how, body }: FileOfNginx,
  moment: Moment,
  { clock, known, repository, began }: Reading,
): readonly AnyFact[] {
  const since = Math.floor(Date.parse(began) / 1000) * 1000;
  const lines = plainLines(body.text).flatMap((text): LogLine[] => {
    const time = moment(text, clock);
    if (time === null || time < since) return [];
    return [{ at: new Date(time).toISOString(), text }];
  });
  return readLines(lines, { service, how }, known, repository);
}

/** Written in the machine's own zone, which is not said. */
function errorAt(line: string, { skewMs, offsetMs }: MachineClock): number | null {
  const at = readNginxError(line)?.at ?? null;
  return at === null ? null : Date.parse(`${at}Z`) - offsetMs - skewMs;
}

function accessAt(line: string, { skewMs }: MachineClock): number | null {
  const at = readNginxAccess(line)?.at ?? null;
  const time = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? null : time - skewMs;
}

/** A running nginx keeps what it once read: a mistake that is in the files since stops it later. */
function tested(
  { subject: service, how, at, body }: Looked<"nginx.test">,
  { evidence, known, repository }: Reading,
): readonly AnyFact[] {
  const unit = evidence.of("unit.show", service).map(unitIn)[0];
  if (unit?.["ActiveState"] === "active") return [];
  const lines = plainLines(body.text).map((text) => ({ at, text }));
  return readLines(lines, { service, how }, known, repository);
}

/** Of such a file nobody knows when its lines were written, but for those about our requests. */
function written(
  { subject: service, how, body }: Looked<"app.log-file">,
  { evidence, clock, known, repository }: Reading,
): readonly AnyFact[] {
  if (isOfAnotherLife(service, body.written, evidence, clock)) return [];
  const exchanges = evidence.looked("exchange").map((capture) => capture.body);
  const lines = datedByMarks(plainLines(body.text), exchanges);
  return readLines(lines, { service, how }, known, repository);
}

/** What the kernel's security module denied since the run began; its log reaches back for weeks. */
function denials(
  { how, body }: Looked<"host.kernel">,
  { clock, known, repository, began }: Reading,
): readonly AnyFact[] {
  const since = Math.floor(Date.parse(began) / 1000) * 1000;
  const entries = journalIn(body.text, clock.skewMs).filter(({ at }) => Date.parse(at) >= since);
  const facts = readLines(entries, { service: "kernel", how }, known, repository);
  return facts.filter((one) => one.kind === "app.log" && one.body.code === "policy-denied");
}
