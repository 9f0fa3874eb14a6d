/** Headers have their bounds; what is left out is counted. */
const LONGEST_HEADER = 512;
/** A member's name that a client made up. */
const LONGEST_NAME = 48;

/** A request that a surface cannot say, or that means nothing. Answered with 400. */
export class Untranslatable extends Error {
  /** The member that it is about. */
  readonly param: string;
  /** The dialect's own word for it, where clients act upon one. */
  readonly code: string | undefined;

  constructor(param: string, message: string, code?: string) {
    super(message);
    this.name = 'Untranslatable';
    this.param = param;
    this.code = code;
  }
}

/** What a translation could not carry, by short names: those of the members as the client wrote them. */
export class Losses {
  readonly #names = new Set<string>();
  readonly #strict: boolean;

  /** `strict`: what changes the meaning is refused instead (`drop_params: false`). */
  constructor(strict: boolean) {
    this.#strict = strict;
  }

  /** A hint is lost: the answer is the same, perhaps slower or dearer. */
  hint(name: string): void {
    this.#names.add(clean(name));
  }

  /** A part of an answer that the client's dialect has no place for. */
  part(part: { type: string; what?: string }): void {
    this.hint(part.what ?? part.type);
  }

  /** Something is lost that may change the answer. Throws an Untranslatable when that is not wanted. */
  meaning(name: string, why?: string): void {
    if (this.#strict) {
      throw new Untranslatable(
        name,
        `'${name}' cannot be carried to this deployment${why === undefined ? '' : `: ${why}`}. Leave it out, or set drop_params: true.`,
      );
    }
    this.hint(name);
  }

  get names(): string[] {
    return [...this.#names];
  }

  /** For a header; undefined when nothing is lost. */
  get summary(): string | undefined {
    let text = '';
    let listed = 0;
    for (const name of this.#names) {
      if (text.length + name.length > LONGEST_HEADER) break;
      text += `${listed === 0 ? '' : ', '}${name}`;
      listed++;
    }
    const more = this.#names.size - listed;
    if (listed === 0) return undefined;
    return more > 0 ? `${text}, and ${more} more` : text;
  }
}

/** Safe in a header, whatever a client called it. */
const clean = (name: string): string => name.slice(0, LONGEST_NAME).replace(/[^\w.[\]-]/g, '_');
