"""The Python SDKs against a gateway: prints one JSON object of what each call gave.

usage: clients.py GATEWAY_URL
"""

import json
import sys

import anthropic
import openai

url = sys.argv[1]
messages = [{"role": "user", "content": "Say hello."}]
gpt = openai.OpenAI(base_url=f"{url}/v1", api_key="sk-client", max_retries=0)
claude = anthropic.Anthropic(base_url=url, api_key="sk-client", max_retries=0)


def chat() -> str:
    return gpt.chat.completions.create(model="gpt", messages=messages).choices[0].message.content


def chat_stream() -> str:
    chunks = gpt.chat.completions.create(model="gpt", messages=messages, stream=True)
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


def responses() -> str:
    return gpt.responses.create(model="gpt", input="Say hello.").output_text


def responses_stream() -> str:
    with gpt.responses.stream(model="gpt", input="Say hello.") as stream:
        return stream.get_final_response().output_text


def embeddings() -> int:
    return len(gpt.embeddings.create(model="embed", input=["one", "two"]).data)


def message() -> str:
    return claude.messages.create(model="claude", max_tokens=64, messages=messages).content[0].text


def message_stream() -> str:
    with claude.messages.stream(model="claude", max_tokens=64, messages=messages) as stream:
        return stream.get_final_text()


def count_tokens() -> int:
    return claude.messages.count_tokens(model="claude", messages=messages).input_tokens


def models() -> list[list[str]]:
    return [sorted(model.id for model in client.models.list()) for client in (gpt, claude)]


def unknown_model() -> list[int]:
    statuses = []
    try:
        gpt.chat.completions.create(model="nope", messages=messages)
    except openai.NotFoundError as error:
        statuses.append(error.status_code)
    try:
        claude.messages.create(model="nope", max_tokens=1, messages=messages)
    except anthropic.NotFoundError as error:
        statuses.append(error.status_code)
    return statuses


def broken_streams() -> list[str]:
    """What was heard before each stream broke, once for each SDK: both upstreams die after two pieces."""
    heard = []
    pieces: list[str] = []
    try:
        for chunk in gpt.chat.completions.create(model="gpt-dying", messages=messages, stream=True):
            pieces.append(chunk.choices[0].delta.content or "")
    except Exception as error:
        heard.append(f"{''.join(pieces)}|{type(error).__name__}")
    pieces.clear()
    try:
        with claude.messages.stream(model="claude-dying", max_tokens=64, messages=messages) as stream:
            pieces.extend(stream.text_stream)
    except Exception as error:
        heard.append(type(error).__name__)
    return heard


calls = [
    chat,
    chat_stream,
    responses,
    responses_stream,
    embeddings,
    message,
    message_stream,
    count_tokens,
    models,
    unknown_model,
    broken_streams,
]
print(json.dumps({call.__name__: call() for call in calls}))
