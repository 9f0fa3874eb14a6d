import { noChange } from 'lit';
import { directive, Directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

type Values = Record<`--${string}`, string | number>;

/** Sets custom properties through the CSSOM: no style attribute, so that a strict policy has nothing to allow. */
class Properties extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('properties() belongs into an element');
  }

  override render(_values: Values): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [Values]): typeof noChange {
    for (const [name, value] of Object.entries(values)) {
      (element as HTMLElement).style.setProperty(name, String(value));
    }
    return noChange;
  }
}

export const properties = directive(Properties);
