/**
 * Stands in the bundle for what `yaml-language-server` imports and this extension never uses: a formatter, a
 * connection to an editor, and translations of errors in schemas. They are over half of its size.
 */
export const format = (): never => {
  throw new Error('Formatting is not part of this bundle.');
};

class Absent extends Error {}
export { Absent as NotificationType, Absent as RequestType, Absent as ResponseError };
export const ErrorCodes = {};

export default { default: { en: () => undefined } };
