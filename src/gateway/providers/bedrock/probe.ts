import { failureOf } from '../../../router/failure.ts';
import { parsed, record, text } from '../../dialects/json.ts';
import { Body } from '../../body/body.ts';
import type { HttpUpstreams } from '../../upstream/http-transport.ts';
import type { Access } from '../access.ts';
import { countBody } from './answers.ts';

const QUESTION = countBody(
  Buffer.from(
    '{"anthropic_version":"bedrock-2023-05-31","max_tokens":1,"messages":[{"role":"user","content":"hi"}]}',
  ),
);

/** Counts a word, which costs nothing. Who may not count, or a model that can't, may well answer all the same. */
export async function bedrockProbe(
  http: HttpUpstreams,
  { headers, authority }: Access,
  origin: string,
  path: string,
): Promise<string | null> {
  const request = { origin, path, headers: ['content-type', 'application/json'], body: new Body([QUESTION]) };
  try {
    const admission = authority ? await authority.headers(request) : headers;
    const answer = await http.ask({
      ...request,
      body: QUESTION,
      method: 'POST',
      headers: [...request.headers, ...admission],
    });
    if ('problem' in answer) return answer.problem;
    const exception =
      text(answer.headers['x-amzn-errortype']) ?? text(record(parsed(answer.body)).__type) ?? '';
    const refused = answer.status === 401 || (answer.status === 403 && !exception.includes('AccessDenied'));
    return refused || answer.status >= 500 ? `it answered ${answer.status} ${exception}`.trim() : null;
  } catch (error) {
    return failureOf(error).message;
  }
}
