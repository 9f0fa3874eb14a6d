import { writeFile } from 'node:fs/promises';

/** What every SDK's program is told: by which surface to ask, where, for which model, and what. */
export const [, , surface, url, model, prompt] = process.argv;

export const KEY = 'any';

/** The tool that every program offers. */
export const writeFileTool = {
  name: 'write_file',
  description: 'Writes a text file.',
  schema: {
    type: 'object',
    properties: { path: { type: 'string' }, content: { type: 'string' } },
    required: ['path', 'content'],
    additionalProperties: false,
  },
};

export async function write({ path, content }) {
  await writeFile(path, content);
  return 'Written.';
}

/** What the model said, as it came. */
export const say = (text) => process.stdout.write(text);
