/** The networks that a machine has a foot in, by /proc/net/route. */
export interface ConnectedNetworks {
  /** Whether the address, IPv4 in dots, lies in one of them. */
  has(address: string): boolean;
  /** Whether any of them is a bridge of Docker's. */
  readonly bridged: boolean;
}

/** `docker0` of the default network, `br-ID` of all others. */
const BRIDGE = /^(?:docker\d|br-[0-9a-f]{12}$)/;

/** Columns: interface, destination, gateway, flags, … , mask at the eighth; numbers little-endian. */
export function connectedNetworks(table: string): ConnectedNetworks {
  const networks = table.split("\n").flatMap((line) => {
    const [name = "", destination, gateway, , , , , mask] = line.trim().split(/\s+/);
    const [to, via, width] = [destination, gateway, mask].map(numberIn);
    // A way over a gateway, and the default route, lead elsewhere.
    if (to === undefined || via !== 0 || !width) return [];
    return [{ name, to, width }];
  });
  return {
    has(address) {
      const bits = bitsOf(address);
      return bits !== null && networks.some(({ to, width }) => (bits & width) >>> 0 === to);
    },
    bridged: networks.some(({ name }) => BRIDGE.test(name)),
  };
}

function numberIn(hex = ""): number | undefined {
  const bytes = /^([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/.exec(hex);
  return bytes ? Number.parseInt(bytes.slice(1).reverse().join(""), 16) : undefined;
}

function bitsOf(address: string): number | null {
  const parts = address.split(".").map(Number);
  const isAddress = parts.length === 4 && parts.every((part) => part >= 0 && part <= 255);
  return isAddress ? parts.reduce((bits, part) => bits * 256 + part, 0) : null;
}
