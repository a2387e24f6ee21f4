
// src/case/host-name.ts
function hostName(authority) {
  const isBareIpv6 = !authority.startsWith("[") && /:.*:/.test(authority);
  return (isBareIpv6 ? authority : authority.replace(/:\d+$/, "")).toLowerCase();
}

export {
  hostName
};
