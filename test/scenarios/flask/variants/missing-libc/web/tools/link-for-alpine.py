"""Makes a program what it would be if it had been linked on Alpine: musl's loader in its header."""

import sys
from pathlib import Path

GLIBC = b"/lib64/ld-linux-x86-64.so.2\0"
MUSL = b"/lib/ld-musl-x86_64.so.1"

path = Path(sys.argv[1])
program = path.read_bytes()
assert GLIBC in program
path.write_bytes(program.replace(GLIBC, MUSL.ljust(len(GLIBC), b"\0"), 1))
