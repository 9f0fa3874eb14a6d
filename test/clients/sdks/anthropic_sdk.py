from anthropic import Anthropic, beta_tool

from task import DESCRIPTION, KEY, NAME, SCHEMA, model, prompt, say, url, write

client = Anthropic(base_url=url, auth_token=KEY, max_retries=0)
tool = beta_tool(write, name=NAME, description=DESCRIPTION, input_schema=SCHEMA)

runner = client.beta.messages.tool_runner(
    model=model,
    max_tokens=1024,
    messages=[{"role": "user", "content": prompt}],
    tools=[tool],
    stream=True,
)
for stream in runner:
    for event in stream:
        if event.type == "text":
            say(event.text)
