/** The numbers on Linux of the signals that end processes here (signal(7)). */
export const SIGNAL_NUMBERS: Readonly<Record<string, number>> = {
  SIGILL: 4,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};
