"""Marks a program as one for AArch64 (e_machine 183 in the ELF header), as a wrong download is."""

import sys
from pathlib import Path

path = Path(sys.argv[1])
program = bytearray(path.read_bytes())
program[18:20] = (183).to_bytes(2, "little")
path.write_bytes(program)
