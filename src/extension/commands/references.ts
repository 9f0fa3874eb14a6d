const REFERENCE = /os\.environ\/([A-Za-z_][A-Za-z0-9_]*)/g;

/** Names of the variables that a configuration refers to, also in its comments: those are the next to be needed. */
export const referencedNames = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(REFERENCE), ([, name]) => name!)),
];
