/** Where a member of a JSON object stands: its key begins at byte `keyStart`, its value is `start` to `end` (exclusive). */
export interface Member {
  keyStart: number;
  start: number;
  end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Bytes looked at one by one before the native search takes over: most strings of a structure are short. */
const NEAR = 24;
/** The same after an escaped quote: where one is, as in code, more are near, and each native search has its price. */
const NEAR_ESCAPE = 192;

/** What `byte` may begin: 1 white space, 2 a literal or number. */
const KIND = new Uint8Array(256);
for (const c of ' \t\n\r') KIND[c.charCodeAt(0)] = 1;
for (const c of '-0123456789tfn') KIND[c.charCodeAt(0)] = 2;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,\]}]|$)/y;
/** The longest number that is read at once; JSON sets no bound, clients never come near it. */
const LONGEST_SCALAR = 512;

/**
 * The top-level members of the JSON object in `body`, without parsing it: nested values and long strings are skipped
 * over by native search, so a prompt of 100 KB costs microseconds. The structure is checked throughout (brackets,
 * commas, colons, literals); what stands inside strings is left to the upstream. Of a repeated key the last counts,
 * as in JSON.parse. Undefined when it is no JSON object.
 */
export function scanTopLevel(body: Buffer): Map<string, Member> | undefined {
  const members = new Map<string, Member>();
  const { length } = body;
  let i = skipSpace(body, 0);
  if (body[i] !== OPEN_BRACE) return undefined;
  i = skipSpace(body, i + 1);
  if (body[i] === CLOSE_BRACE) return skipSpace(body, i + 1) === length ? members : undefined;
  for (;;) {
    if (body[i] !== QUOTE) return undefined;
    const keyStart = i;
    const keyEnd = stringEnd(body, i);
    if (keyEnd < 0) return undefined;
    const key = keyOf(body, i, keyEnd);
    if (key === undefined) return undefined;
    i = skipSpace(body, keyEnd);
    if (body[i] !== COLON) return undefined;
    const start = skipSpace(body, i + 1);
    const end = valueEnd(body, start);
    if (end < 0) return undefined;
    members.set(key, { keyStart, start, end });
    i = skipSpace(body, end);
    if (body[i] === CLOSE_BRACE) return skipSpace(body, i + 1) === length ? members : undefined;
    if (body[i] !== COMMA) return undefined;
    i = skipSpace(body, i + 1);
  }
}

function skipSpace(body: Buffer, from: number): number {
  let i = from;
  while (KIND[body[i] ?? 0] === 1) i++;
  return i;
}

/** Behind the closing quote of the string that opens at `open`; -1 when it never closes. */
function stringEnd(body: Buffer, open: number): number {
  const { length } = body;
  let i = open + 1;
  let look = NEAR;
  for (;;) {
    const near = Math.min(i + look, length);
    for (; i < near; i++) {
      const byte = body[i];
      if (byte === QUOTE) return i + 1;
      if (byte === BACKSLASH) i++;
    }
    if (i >= length) return -1;
    const quote = body.indexOf(QUOTE, i);
    if (quote < 0) return -1;
    let escapes = quote;
    while (escapes > i && body[escapes - 1] === BACKSLASH) escapes--;
    if ((quote - escapes) % 2 === 0) return quote + 1;
    i = quote + 1;
    look = NEAR_ESCAPE;
  }
}

function keyOf(body: Buffer, open: number, end: number): string | undefined {
  const raw = body.toString('utf8', open + 1, end - 1);
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return undefined; // A bad escape: the object is no JSON.
  }
}

/** Behind the value that begins at `start`; -1 when there is none. */
function valueEnd(body: Buffer, start: number): number {
  const first = body[start];
  if (first === QUOTE) return stringEnd(body, start);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return containerEnd(body, start);
  return scalarEnd(body, start);
}

function scalarEnd(body: Buffer, start: number): number {
  if (KIND[body[start] ?? 0] !== 2) return -1;
  SCALAR.lastIndex = 0;
  const match = SCALAR.exec(body.toString('latin1', start, start + LONGEST_SCALAR));
  return match ? start + match[0].length : -1;
}

/** Behind the array or object that opens at `start`; -1 when its structure is broken. No recursion: depth is a client's to choose. */
function containerEnd(body: Buffer, start: number): number {
  const open: number[] = [body[start]!];
  let i = skipSpace(body, start + 1);
  if (body[i] === closerOf(open[0]!)) return i + 1;
  for (;;) {
    if (open.at(-1) === OPEN_BRACE) {
      i = memberValue(body, i);
      if (i < 0) return -1;
    }
    const byte = body[i];
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      const inside = skipSpace(body, i + 1);
      if (body[inside] !== closerOf(byte)) {
        open.push(byte);
        i = inside;
        continue;
      }
      i = inside + 1;
    } else {
      i = byte === QUOTE ? stringEnd(body, i) : scalarEnd(body, i);
      if (i < 0) return -1;
    }
    i = skipSpace(body, i);
    while (body[i] === closerOf(open.at(-1)!)) {
      open.pop();
      if (open.length === 0) return i + 1;
      i = skipSpace(body, i + 1);
    }
    if (body[i] !== COMMA) return -1;
    i = skipSpace(body, i + 1);
  }
}

const closerOf = (opener: number): number => (opener === OPEN_BRACE ? CLOSE_BRACE : CLOSE_BRACKET);

/** Where the value of the member whose key begins at `i` begins; -1 when there is no member. */
function memberValue(body: Buffer, i: number): number {
  if (body[i] !== QUOTE) return -1;
  const end = stringEnd(body, i);
  if (end < 0) return -1;
  const colon = skipSpace(body, end);
  return body[colon] === COLON ? skipSpace(body, colon + 1) : -1;
}
