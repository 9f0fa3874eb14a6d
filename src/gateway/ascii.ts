/** Puts text without other characters than ASCII's at `at`; answers where it ends. A call to write so few costs more. */
export function writeAscii(text: string, into: Uint8Array, at: number): number {
  for (let i = 0; i < text.length; i++) into[at + i] = text.charCodeAt(i);
  return at + text.length;
}
