"""What a meeting decided: the lines that say so."""

MARKS = ("decided:", "agreed:")


def decisions_in(text: str) -> list:
    lines = [line.strip() for line in text.splitlines()]
    return [line.split(":", 1)[1].strip() for line in lines if line.lower().startswith(MARKS)]
