"""What every SDK's program is told, and the tool that each offers."""

import sys

surface, url, model, prompt = sys.argv[1:5]

KEY = "any"
NAME = "write_file"
DESCRIPTION = "Writes a text file."
SCHEMA = {
    "type": "object",
    "properties": {"path": {"type": "string"}, "content": {"type": "string"}},
    "required": ["path", "content"],
    "additionalProperties": False,
}


def write(path: str, content: str) -> str:
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(content)
    return "Written."


def say(text: str) -> None:
    print(text, end="", flush=True)
