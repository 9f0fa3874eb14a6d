const UNWRITABLE = /[^\x20-\x7e]/;
const EACH = /[^\x20-\x7e]/gu;

/** A name of the configuration as a header may hold it: what is not plain ASCII is percent-encoded, as in URLs. */
export const headerText = (name: string): string =>
  UNWRITABLE.test(name)
    ? name.replace(EACH, (character) =>
        Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&'),
      )
    : name;
