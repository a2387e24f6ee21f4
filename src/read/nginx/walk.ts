import type { NginxConfig } from "./config.ts";
import type { Directive } from "./directive.ts";

export interface Visited {
  readonly directive: Directive;
  /** The enclosing blocks, outermost first. */
  readonly parents: readonly Directive[];
}

/** Every directive in force, in reading order, each with the blocks around it. */
export function* allDirectives(config: NginxConfig): Generator<Visited> {
  yield* visit(config.root, []);
}

function* visit(
  directives: readonly Directive[],
  parents: readonly Directive[],
): Generator<Visited> {
  for (const directive of directives) {
    yield { directive, parents };
    if (directive.block) yield* visit(directive.block, [...parents, directive]);
  }
}

/** `location ~ \.php$` of a block: its name and arguments as written, for a context path. */
export function headOf({ name, args }: Directive): string {
  return [name, ...args].join(" ");
}

/** The inside of `http`; of a lone conf.d file, the file itself. */
export function httpBlock(config: NginxConfig): readonly Directive[] {
  return blockOf(config, "http") ?? (blockOf(config, "stream") ? [] : config.root);
}

export function streamBlock(config: NginxConfig): readonly Directive[] {
  return blockOf(config, "stream") ?? [];
}

function blockOf(config: NginxConfig, name: string): readonly Directive[] | null {
  return config.root.find((directive) => directive.name === name)?.block ?? null;
}
