/** `[name]: target`, where the target is in the repository. */
const DEFINITION = /^\[([^\]]+)\]: (?!https?:|#|mailto:)\S+\n?/gm;

/**
 * The README as the page of the extension shows it, where nothing says at which address its files are to be had: without
 * pictures and links that would lead nowhere. Their words stay.
 */
export const pageReadme = (text: string): string => {
  const local = new Set([...text.matchAll(DEFINITION)].map(([, name]) => name));
  return text
    .replace(DEFINITION, '')
    .replace(/^!\[[^\]]*\]\[([^\]]+)\]\n+/gm, (whole, name: string) => (local.has(name) ? '' : whole))
    .replace(/\[([^\]]+)\]\[([^\]]+)\]/g, (whole, words: string, name: string) =>
      local.has(name) ? words : whole,
    )
    .replace(/\[([^\]]+)\]\((?!https?:|#|mailto:)[^)]+\)/g, '$1');
};
