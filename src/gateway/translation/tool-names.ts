import type { Traits } from './codec.ts';
import type { CallPart, FunctionTool, Json, Tool, TextTool } from './form.ts';
import { parsed } from '../dialects/json.ts';
import { digest } from './ids.ts';
import { isObject } from './members.ts';

/** What a tool is called within a request, and whether it had to become a function. */
interface Alias {
  name: string;
  namespace: string | undefined;
  wrapped: boolean;
}

const INPUT = 'input';

/** Tools under names that a surface takes, and the way back. Made for one request. */
export class ToolNames {
  readonly #traits: Traits;
  readonly #aliases = new Map<string, Alias>();
  readonly #texts: ReadonlySet<string>;

  constructor(tools: readonly Tool[], traits: Traits) {
    this.#traits = traits;
    this.#texts = new Set(
      tools.flatMap((tool) => (tool.kind === 'text' ? [keyOf(tool.name, tool.namespace)] : [])),
    );
    for (const tool of tools) {
      if (tool.kind === 'function' || tool.kind === 'text') this.wire(tool.name, tool.namespace);
    }
  }

  /** The name on the wire; the same for the same tool each time. */
  wire(name: string, namespace: string | undefined): string {
    const { toolName } = this.#traits;
    const whole = namespace === undefined ? name : `${namespace}__${name}`;
    let alias = toolName.test(whole) ? whole : fitting(whole, toolName);
    const known = this.#aliases.get(alias);
    if (known && (known.name !== name || known.namespace !== namespace))
      alias = fitting(`${whole}\n`, toolName);
    this.#aliases.set(alias, { name, namespace, wrapped: this.#wraps(name, namespace) });
    return alias;
  }

  #wraps(name: string, namespace: string | undefined): boolean {
    return !this.#traits.textTools && this.#texts.has(keyOf(name, namespace));
  }

  /** A tool as the surface takes it. */
  tool(tool: FunctionTool | TextTool): FunctionTool | TextTool {
    const name = this.wire(tool.name, tool.namespace);
    const named = { ...tool, name, namespace: undefined };
    if (named.kind === 'function' || this.#traits.textTools) return named;
    const { description, grammar, cache } = named;
    return { kind: 'function', name, description: described(description, grammar), schema: WRAPPER, cache };
  }

  /** A call in a request's history. */
  call(part: CallPart): CallPart {
    const name = this.wire(part.name, part.namespace);
    const flat = { ...part, name, namespace: undefined };
    if (part.kind === 'json' || this.#traits.textTools) return flat;
    return { ...flat, kind: 'json', input: JSON.stringify({ [INPUT]: part.input }) };
  }

  /** Whether a call by this name comes back as text. */
  isWrapped(wire: string): boolean {
    return this.#aliases.get(wire)?.wrapped ?? false;
  }

  /** A call in an answer, as the client knows its tool. Its input is still the wire's. */
  restored(part: CallPart): CallPart {
    const alias = this.#aliases.get(part.name);
    if (!alias) return part;
    return {
      ...part,
      name: alias.name,
      namespace: part.namespace ?? alias.namespace,
      kind: alias.wrapped ? 'text' : part.kind,
    };
  }
}

const keyOf = (name: string, namespace: string | undefined): string => `${namespace ?? ''}\n${name}`;

/** The one text of a wrapped tool; what is no such wrapping is taken as the text. */
export function unwrapped(input: string): string {
  const value = parsed(input);
  const text = isObject(value) ? value[INPUT] : undefined;
  return typeof text === 'string' ? text : input;
}

const WRAPPER: Json = {
  type: 'object',
  properties: { [INPUT]: { type: 'string', description: 'The whole input of the tool, as plain text.' } },
  required: [INPUT],
  additionalProperties: false,
};

/** A grammar can only be told, not enforced. */
function described(description: string | undefined, grammar: Json | undefined): string | undefined {
  if (!grammar) return description;
  const rule = `The text in \`${INPUT}\` must follow this ${String(grammar.syntax)} grammar:\n${String(grammar.definition)}`;
  return description === undefined ? rule : `${description}\n\n${rule}`;
}

const LONGEST_STEM = 48;

/** Letters, digits, `_` and `-`, as every surface takes them, and never two tools the same. */
function fitting(name: string, allowed: RegExp): string {
  const stem = name
    .trim()
    .replace(/[^\w-]/g, '_')
    .slice(0, LONGEST_STEM);
  const fit = `${stem}_${digest(name)}`;
  return allowed.test(fit) ? fit : `tool_${digest(name)}`;
}
