/** What is piped or typed into this process. */
export interface Stdin {
  /** A person sits there: nothing was piped in. */
  readonly isTTY: boolean;
  /** Until its end; can be read once. */
  bytes(): AsyncIterable<Uint8Array>;
}

export const stdin: Stdin = {
  get isTTY() {
    return process.stdin.isTTY === true;
  },
  bytes: () => process.stdin,
};
