/** As Docker's DNS compares names: upper case is lower case, and a dot at the end means nothing. */
export function canonicalName(host: string): string {
  return host.toLowerCase().replace(/(?<=.)\.$/, "");
}
