// Judges the marks inside a text: what no code fills in would stand on the page as braces and brackets.

/** Slots that every text may have. All others are allowed where the schema's description of the text names them. */
const EVERYWHERE = new Set(['emergencyNumber']);

const SLOT = /\{([\w.]+)\}/g;
const MARKS = /\{[\w.]+\}|\{(freq|qty):\w+\}|\[\[term:\w+\|[^\]]+\]\]/g;

const slotsIn = (text) => [...text.matchAll(SLOT)].map((match) => match[1]);

/** The schema's description of the text at a path. */
function descriptionAt(schema, path) {
  for (const key of path.split('.')) schema = schema?.properties?.[key] ?? Object.values(schema?.patternProperties ?? {})[0];
  return schema?.description ?? '';
}

/** What is wrong with the marks of one text, as sentences. */
export function markProblems(path, text, wordsSchema) {
  const problems = [];
  const filled = new Set(slotsIn(descriptionAt(wordsSchema, path)));
  const used = slotsIn(text);
  for (const slot of used) if (!filled.has(slot) && !EVERYWHERE.has(slot)) problems.push(`unknown slot {${slot}}`);
  for (const slot of filled) if (!used.includes(slot)) problems.push(`lacks the slot {${slot}}`);
  if (/[{}[\]]|\*\*/.test(text.replace(MARKS, ''))) problems.push(`has a mark that nothing reads (found ${JSON.stringify(text.slice(0, 60))})`);
  return problems;
}
