import type { Material } from "./material.ts";

const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "[::1]", "::1"]);

/** In the form of /proc/net/tcp (proc(5)): the address in hexadecimal, its bytes turned around. */
export function procTables(sockets: Extract<Material, { is: "sockets" }>["sockets"]) {
  const rows = sockets.map(({ address, port }, index) => {
    const parts = LOOPBACK.has(address) ? [127, 0, 0, 1] : address.split(".").map(Number);
    const bytes = parts.length === 4 && parts.every(Number.isInteger) ? parts : [0, 0, 0, 0];
    const hex = (value: number, width: number) =>
      value.toString(16).toUpperCase().padStart(width, "0");
    const local = `${bytes
      .toReversed()
      .map((byte) => hex(byte, 2))
      .join("")}:${hex(port, 4)}`;
    return `${index}: ${local} 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 ${index + 1}`;
  });
  return { tcp: ["  sl  local_address rem_address   st", ...rows].join("\n"), tcp6: "" };
}
