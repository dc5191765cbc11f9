// Reads JSON that people write by hand, and says where it is broken: the engines' own messages differ and often name no place.

const SPACE = /[ \t\r\n]*/y;
// In a string, everything from the space on, quotes and backslashes apart.
const TOKEN = /[[\]{}:,]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may follow, in words; brackets that close are told apart from the value or the key that may stand there too. */
type Wanted = 'a value' | 'a value or ]' | 'a key in double quotes' | 'a key in double quotes or }' | 'a colon' | 'a comma or ]' | 'a comma or }' | 'nothing more';

/** Where a text ends to be JSON, and what should stand there; undefined for JSON. */
export function brokenAt(text: string): { index: number; wanted: Wanted } | undefined {
  const open: ('[' | '{')[] = [];
  const read = (pattern: RegExp, index: number): string => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0] ?? '';
  };
  const afterValue = (): Wanted => (open.length ? (open.at(-1) === '[' ? 'a comma or ]' : 'a comma or }') : 'nothing more');
  let wanted: Wanted = 'a value';
  for (let index = read(SPACE, 0).length; ; index += read(SPACE, index).length) {
    if (wanted === 'nothing more' && index === text.length) return undefined;
    const token = read(TOKEN, index);
    const broken = { index, wanted };
    if (!token) return broken;
    if ((token === ']' && wanted.endsWith(']')) || (token === '}' && wanted.endsWith('}'))) {
      open.pop();
      wanted = afterValue();
    } else if (wanted.startsWith('a value')) {
      if (/[\]}:,]/.test(token[0]!)) return broken;
      if (token === '[' || token === '{') open.push(token);
      wanted = token === '[' ? 'a value or ]' : token === '{' ? 'a key in double quotes or }' : afterValue();
    } else if (wanted.startsWith('a key')) {
      if (!token.startsWith('"')) return broken;
      wanted = 'a colon';
    } else if (wanted === 'a colon') {
      if (token !== ':') return broken;
      wanted = 'a value';
    } else {
      if (token !== ',' || wanted === 'nothing more') return broken;
      wanted = open.at(-1) === '[' ? 'a value' : 'a key in double quotes';
    }
    index += token.length;
  }
}

/** @throws {Error} where the text is no JSON; the message says in which line and column, and what should stand there. */
export function readJson(text: string): unknown {
  // Some editors begin a file with a mark that is no part of it; browsers leave it out, too.
  const json = text.replace(/^\uFEFF/, '');
  const broken = brokenAt(json);
  if (!broken) return JSON.parse(json);
  const before = json.slice(0, broken.index).split(/\r\n|\r|\n/);
  const [found] = json.slice(broken.index);
  throw new Error(`line ${before.length}, column ${before.at(-1)!.length + 1}: found ${found ? JSON.stringify(found) : 'the end'}. Allowed in JSON: ${broken.wanted}`);
}
