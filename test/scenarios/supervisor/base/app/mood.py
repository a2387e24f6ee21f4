"""Guesses whether somebody is pleased."""

PLEASED = {"thanks", "great", "love"}
CROSS = {"broken", "slow", "refund"}


def mood_of(text: str) -> str:
    words = {word.strip(".,!?").lower() for word in text.split()}
    if words & CROSS:
        return "cross"
    return "pleased" if words & PLEASED else "unknown"
