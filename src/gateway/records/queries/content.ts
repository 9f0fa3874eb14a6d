import type { RequestContent } from '../../../contract/admin.ts';
import type { Database } from '../database.ts';

/** What the client said and was answered; null unless `record_content` was on. */
export async function content(
  database: Database,
  { callId }: { callId: string },
): Promise<RequestContent | null> {
  const [row] = (await database.all('SELECT prompt, answer FROM switchyard_contents WHERE id = ?', [
    callId,
  ])) as { prompt: string; answer: string | null }[];
  if (!row) return null;
  return {
    input: JSON.parse(row.prompt) as unknown,
    output: row.answer === null ? null : (JSON.parse(row.answer) as unknown),
  };
}
