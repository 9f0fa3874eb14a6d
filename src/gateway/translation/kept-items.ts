import type { SurfaceName } from '../../contract/surfaces.ts';
import { changeMembers } from '../body/edit.ts';
import { scanTopLevel } from '../body/scan.ts';
import { parsed } from '../dialects/json.ts';
import type { ClientRequest } from '../http/exchange.ts';
import type { Json } from './form.ts';
import { isObject } from './members.ts';

const MARK = 'item_reference';
/** Characters of JSON. */
const CAPACITY = 32 * 1024 * 1024;

/**
 * Items of translated answers, in memory, for clients of Responses that refer to them by their ids afterwards (the AI
 * SDK does, unless it is told `store: false`). The oldest give way. Ids are drawn at random: nobody hits another's.
 */
export class KeptItems {
  readonly #kept = new Map<string, string>();
  readonly #capacity: number;
  #length = 0;

  constructor(capacity = CAPACITY) {
    this.#capacity = capacity;
  }

  readonly keep = (item: Json): void => {
    const json = JSON.stringify(item);
    this.#kept.set(String(item.id), json);
    this.#length += json.length;
    for (const [id, { length }] of this.#kept) {
      if (this.#length <= this.#capacity) return;
      this.#kept.delete(id);
      this.#length -= length;
    }
  };

  /** The request with items in the place of what refers to them; references to others stay as they are. */
  recalled(client: ClientRequest, surface: SurfaceName): ClientRequest {
    if (surface !== 'responses' || this.#kept.size === 0 || !client.body.includes(MARK)) return client;
    const member = client.members.get('input');
    const input = member && parsed(client.body.text(member.start, member.end));
    if (!Array.isArray(input)) return client;
    const whole = input.map((item: unknown) => (isObject(item) && this.#find(item)) || item);
    if (whole.every((item, i) => item === input[i])) return client;
    const body = changeMembers(client.body, client.members, new Map([['input', JSON.stringify(whole)]]));
    return { ...client, body, members: scanTopLevel(body.view())! };
  }

  #find({ type, id }: Json): unknown {
    const json = type === MARK ? this.#kept.get(String(id)) : undefined;
    return json === undefined ? undefined : parsed(json);
  }
}
