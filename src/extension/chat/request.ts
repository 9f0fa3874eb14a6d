import { type DataPart, isImage, isToolCall, isToolResult, textOf } from './parts.ts';

export interface Message {
  /** VS Code's numbers: 1 the user, 2 the assistant, 3 the system. */
  role: number;
  content: readonly unknown[];
}

export interface Tool {
  name: string;
  description: string;
  inputSchema?: object | undefined;
}

export interface RequestOptions {
  modelOptions?: Readonly<Record<string, unknown>> | undefined;
  tools?: readonly Tool[] | undefined;
  /** One of the tools has to be called. */
  toolRequired: boolean;
}

/** The body of a streamed chat completion. */
export const chatRequest = (
  model: string,
  messages: readonly Message[],
  { modelOptions = {}, tools = [], toolRequired }: RequestOptions,
): Record<string, unknown> => ({
  ...modelOptions,
  model,
  messages: messages.flatMap(messageOf),
  ...(tools.length > 0 && {
    tools: tools.map(({ name, description, inputSchema }) => ({
      type: 'function',
      function: { name, description, parameters: inputSchema ?? { type: 'object', properties: {} } },
    })),
    tool_choice: toolRequired ? 'required' : 'auto',
  }),
  stream: true,
  stream_options: { include_usage: true },
});

const messageOf = (message: Message): object[] => {
  switch (message.role) {
    case 2:
      return assistant(message.content);
    case 3:
      return [{ role: 'system', content: joined(message.content) }];
    default:
      return user(message.content);
  }
};

const joined = (parts: readonly unknown[]): string =>
  parts
    .map(textOf)
    .filter((text) => text !== undefined)
    .join('');

const assistant = (parts: readonly unknown[]): object[] => {
  const [content, calls] = [joined(parts), parts.filter(isToolCall)];
  if (content === '' && calls.length === 0) return [];
  return [
    {
      role: 'assistant',
      content: content === '' ? null : content,
      ...(calls.length > 0 && {
        tool_calls: calls.map(({ callId, name, input }) => ({
          id: callId,
          type: 'function',
          function: { name, arguments: JSON.stringify(input) },
        })),
      }),
    },
  ];
};

/** Results of tools are messages of their own, and stand first: they answer what went before. */
const user = (parts: readonly unknown[]): object[] => {
  const results = parts
    .filter(isToolResult)
    .map(({ callId, content }) => ({ role: 'tool', tool_call_id: callId, content: resultText(content) }));
  // A tool's message holds text only: pictures come with the user's.
  const pictures = parts.filter(isToolResult).flatMap(({ content }) => content.filter(isImage));
  const content = [...pictures, ...parts].flatMap(contentOf);
  return [...results, ...(content.length > 0 ? [{ role: 'user', content: simple(content) }] : [])];
};

type Content = { type: 'text'; text: string } | { type: 'image_url'; image_url: { url: string } };

const contentOf = (part: unknown): Content[] => {
  const text = textOf(part);
  if (text !== undefined) return [{ type: 'text', text }];
  return isImage(part) ? [{ type: 'image_url', image_url: { url: dataUrl(part) } }] : [];
};

/** Text alone goes as text, which every server understands. */
const simple = (content: readonly Content[]): string | readonly Content[] =>
  content.every((part) => part.type === 'text') ? content.map(({ text }) => text).join('') : content;

const dataUrl = ({ mimeType, data }: DataPart): string =>
  `data:${mimeType};base64,${Buffer.from(data).toString('base64')}`;

const resultText = (content: readonly unknown[]): string =>
  content
    .filter((part) => !isImage(part))
    .map((part) => textOf(part) ?? JSON.stringify(part))
    .join('');
