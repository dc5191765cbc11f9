// Reads what a module imports, from its text: TypeScript 7 has no parser to ask.
import { posix } from 'node:path';

/** A string or template is matched first, so that what looks like a comment inside it is left alone. */
const STRING_OR_COMMENT = /(["'])(?:\\.|(?!\1)[^\\\n])*\1|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;

export const withoutComments = (source) => source.replace(STRING_OR_COMMENT, (text) => (/^["']/.test(text) ? text : ' '));

const IMPORTS = [
  /\b(?:import|export)\s[^'"`;()]*?\bfrom\s*['"]([^'"\n]+)['"]/g,
  /\bimport\s*['"]([^'"\n]+)['"]/g,
  /\bimport\s*\(\s*['"]([^'"\n]+)['"]/g,
];

export function importsOf(source) {
  const code = withoutComments(source);
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map(([, specifier]) => specifier));
}

export const isRelative = (specifier) => specifier.startsWith('.');

/** Where a relative import leads, as a path from the root. */
export const target = (file, specifier) => posix.join(posix.dirname(file), specifier);
