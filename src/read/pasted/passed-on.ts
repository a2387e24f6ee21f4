const STDERR = /FastCGI sent in stderr: "(.*?)" while /s;

/**
 * What PHP said in the error log of nginx: PHP-FPM sends along what a script wrote to its error
 * stream, unless PHP has a log of its own. As PHP itself writes it, without the stack behind it.
 */
export function passedOn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const said = STDERR.exec(line)?.[1] ?? "";
    return said
      .split("PHP message: ")
      .slice(1)
      .map((message) => message.replace(/\s+Stack trace:.*$/s, "").replace(/;?\s*$/, ""));
  });
}
