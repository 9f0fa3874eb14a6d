import json

from openai import OpenAI

from task import DESCRIPTION, KEY, NAME, SCHEMA, model, prompt, say, surface, url, write

# What the gateway does is to be seen, not what the SDK makes good.
client = OpenAI(base_url=f"{url}/v1", api_key=KEY, max_retries=0)
function = {"name": NAME, "description": DESCRIPTION, "parameters": SCHEMA, "strict": True}


def chat() -> None:
    tools = [{"type": "function", "function": function}]
    messages = [{"role": "user", "content": prompt}]
    while True:
        with client.chat.completions.stream(model=model, messages=messages, tools=tools) as stream:
            for event in stream:
                if event.type == "content.delta":
                    say(event.delta)
            message = stream.get_final_completion().choices[0].message
        if not message.tool_calls:
            return
        messages.append(message)
        for call in message.tool_calls:
            said = write(**json.loads(call.function.arguments))
            messages.append({"role": "tool", "tool_call_id": call.id, "content": said})


def responses() -> None:
    turns = [{"role": "user", "content": prompt}]
    tools = [{"type": "function", **function}]
    while True:
        with client.responses.stream(model=model, input=turns, tools=tools, store=False) as stream:
            for event in stream:
                if event.type == "response.output_text.delta":
                    say(event.delta)
            output = stream.get_final_response().output
        calls = [item for item in output if item.type == "function_call"]
        if not calls:
            return
        turns += output
        for call in calls:
            said = write(**json.loads(call.arguments))
            turns.append({"type": "function_call_output", "call_id": call.call_id, "output": said})


{"chat": chat, "responses": responses}[surface]()
