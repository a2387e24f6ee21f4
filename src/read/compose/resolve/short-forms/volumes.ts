export interface ParsedVolume {
  readonly type: "bind" | "volume";
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  readonly noCopy: boolean;
  readonly propagation: string | null;
  readonly selinux: string | null;
}

/** `[source:]target[:options]`; a drive letter belongs to its path (compose-go: format/volume.go). */
export function parseVolume(text: string): ParsedVolume | { readonly wrong: string } {
  const none = { readOnly: false, noCopy: false, propagation: null, selinux: null } as const;
  if (text === "") return { wrong: "an empty volume" };
  if (new TextEncoder().encode(text).length <= 2) {
    return { type: "volume", source: "", target: text, ...none };
  }
  const parts = sections(text);
  if (parts.includes("")) return { wrong: "there is nothing between two of its colons" };
  if (parts.length > 3) return { wrong: "it has too many colons" };
  const [first = "", second, options = ""] = parts;
  const [source, target] = second === undefined ? ["", first] : [first, second];
  return { type: isPath(source) ? "bind" : "volume", source, target, ...none, ...read(options) };
}

function sections(text: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of text) {
    if (letter !== ":" || /^\p{L}$/u.test(part)) part += letter;
    else {
      parts.push(part);
      part = "";
    }
  }
  return [...parts, part];
}

const PROPAGATIONS = ["rprivate", "private", "rshared", "shared", "rslave", "slave"];

function read(options: string): Partial<ParsedVolume> {
  const found: { -readonly [K in keyof ParsedVolume]?: ParsedVolume[K] } = {};
  for (const option of options.split(",")) {
    if (option === "ro" || option === "rw") found.readOnly = option === "ro";
    if (option === "nocopy") found.noCopy = true;
    if (option === "z" || option === "Z") found.selinux = option;
    if (PROPAGATIONS.includes(option)) found.propagation = option;
  }
  return found;
}

/** Whether a source is a path of the host; else it is a volume's name. */
function isPath(source: string): boolean {
  return /^[./~]/.test(source) || source.startsWith("\\\\") || /^\p{L}:/u.test(source);
}
