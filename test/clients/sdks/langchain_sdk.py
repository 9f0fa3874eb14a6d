from langchain.agents import create_agent
from langchain.tools import tool
from langchain_anthropic import ChatAnthropic
from langchain_openai import ChatOpenAI

from task import DESCRIPTION, KEY, NAME, SCHEMA, model, prompt, say, surface, url, write


def openai(by_responses: bool) -> ChatOpenAI:
    return ChatOpenAI(
        model=model,
        api_key=KEY,
        base_url=f"{url}/v1",
        use_responses_api=by_responses,
        max_retries=0,
        streaming=True,
    )


MODELS = {
    "chat": lambda: openai(False),
    "responses": lambda: openai(True),
    "messages": lambda: ChatAnthropic(
        model=model, api_key=KEY, base_url=url, max_retries=0, streaming=True
    ),
}

write_file = tool(NAME, description=DESCRIPTION, args_schema=SCHEMA)(write)
agent = create_agent(MODELS[surface](), [write_file])
asked = {"messages": [{"role": "user", "content": prompt}]}
for message, _ in agent.stream(asked, stream_mode="messages"):
    if message.type in ("ai", "AIMessageChunk"):
        say(message.text)
