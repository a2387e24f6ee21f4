/**
 * The name in `name:port`, in small letters as names are compared (RFC 9110 section 4.2.3). An IPv6
 * address keeps its brackets; without brackets it has no port that could be told from it.
 */
export function hostName(authority: string): string {
  const isBareIpv6 = !authority.startsWith("[") && /:.*:/.test(authority);
  return (isBareIpv6 ? authority : authority.replace(/:\d+$/, "")).toLowerCase();
}
