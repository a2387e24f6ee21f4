import { readServices } from "../../../src/read/compose/compose-services.ts";
import { composeFiles } from "../../../src/read/compose/files.ts";
import { readContainers } from "../../../src/read/container/containers.ts";
import { evidenceOf } from "../../../src/read/evidence.ts";
import { knownServices } from "../../../src/read/known-services.ts";
import type { Mapper } from "../../../src/read/places/mapper.ts";
import { repositoryOf } from "../../../src/read/places/repository.ts";
import { configurationTexts } from "../../../src/read/proxy/configuration.ts";
import { aCase, files, looked, PLAN } from "../a-case.ts";

export interface Setup {
  readonly files: Readonly<Record<string, string>>;
  readonly service: object;
  readonly inspect?: object;
  /** What nginx -T gives, by path. */
  readonly inForce?: Readonly<Record<string, string>>;
}

/** The mapper of a stack with one service, `web`, in a repository at /srv/repo. */
export function mapperOf({ files: texts, service, inspect, inForce }: Setup): Mapper {
  const dump = Object.entries(inForce ?? {})
    .map(([path, text]) => `# configuration file ${path}:\n${text}\n`)
    .join("\n");
  const evidence = evidenceOf(
    aCase([
      ...files({ "docker-compose.yml": "services: {}", ...texts }),
      looked("compose.run", "up", {
        args: ["-f", "/srv/repo/docker-compose.yml", "up"],
        exitCode: 0,
        output: "",
      }),
      looked("compose.config", "", { services: { web: service } }),
      ...(inspect ? [looked("docker.inspect", "web", inspect)] : []),
      ...(inForce ? [looked("nginx.config", "web", { text: dump, how: "nginx -T" as const })] : []),
    ]),
  );
  const repository = repositoryOf(evidence);
  const facts = [
    ...evidence
      .looked("compose.config")
      .flatMap((capture) => readServices(capture, composeFiles(evidence, repository), repository)),
    ...readContainers(evidence),
  ];
  const texts2 = configurationTexts(evidence);
  return knownServices({ evidence, repository, plan: PLAN, facts, texts: texts2 }).mapper;
}
