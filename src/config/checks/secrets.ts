import { isTree, type Path, valueAt } from '../paths.ts';
import { isBadReference, referencedName } from '../references.ts';
import { holdsSecret } from '../schema/secrets.ts';
import type { Check } from './check.ts';

/** What people write where a key is asked for and none is needed, and what is too short to be one. */
const DUMMY =
  /^(.{0,7}|none|any|anything|x+|\*+|no-?key|not-?(needed|used|required)|ollama|lm-?studio|sk-(1234|none|test|fake|anything|x+)|your-.*|<.*>)$/i;
const PASSWORD_IN_URL = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;
const ADDRESSES = new Set<unknown>(['database_url', 'redis_url']);
const SECRET_NAME = /(KEY|TOKEN|SECRET|PASSWORD|CREDENTIALS?)$/i;
/** A path is none, a service account's own text is one. */
const CREDENTIALS = 'vertex_credentials';

const isSecretHere = (path: Path, value: string): boolean => {
  const key = path.at(-1);
  if (ADDRESSES.has(key)) return PASSWORD_IN_URL.test(value);
  if (key === CREDENTIALS) return value.trim().startsWith('{');
  if (path[0] === 'environment_variables') return SECRET_NAME.test(String(key)) && !DUMMY.test(value);
  return !DUMMY.test(value.replace(/^(bearer|basic|token) +/i, ''));
};

/** Headers that hold a key, mostly behind the word for its kind. */
const SECRET_HEADER = /authorization|cookie|key|token|secret/i;
const isSecretHeader = (path: Path): boolean =>
  path.at(-2) === 'extra_headers' && SECRET_HEADER.test(String(path.at(-1)));

/** The value is not in the message: messages are logged. */
export const plaintextKeys: Check = ({ written }, report) => {
  const look = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((inner, index) => look(inner, [...path, index]));
    else if (isTree(value)) for (const [key, inner] of Object.entries(value)) look(inner, [...path, key]);
    else if (typeof value === 'string' && (holdsSecret(path) || isSecretHeader(path))) {
      if (referencedName(value) !== undefined || isBadReference(value)) return;
      if (path[0] === 'model_list' && isSimulated(path)) return;
      if (!isSecretHere(path, value)) return;
      const what = ADDRESSES.has(path.at(-1))
        ? 'A password stands in this address'
        : 'This key stands in the file';
      const message = `${what}, where everyone who reads the file sees it. Write \`os.environ/NAME\`, and keep the value in the environment or in the editor’s secret storage.`;
      report('plaintext-key', path, 'value', message);
    }
  };
  const isSimulated = ([list, index]: Path): boolean =>
    String(valueAt(written, [list!, index!, 'litellm_params', 'model'])).startsWith('simulated/');
  look(written, []);
};
