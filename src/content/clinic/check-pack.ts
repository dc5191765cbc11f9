// Reads a clinic's pack: what is as it should be, and what is refused. Nothing in a pack is believed: it may be wrong,
// or hostile.
import { changeSchemas, packSchema } from '../generated/clinic-schema.js';
import { appendOnly, locked, outline } from '../generated/outline.js';
import type { ClinicPack } from '../generated/clinic-pack.js';
import { at, idsOf, pathsOf, type Outline } from './outline.js';
import { found, shapeProblem, type Problem } from './shape.js';

export type Profile = NonNullable<ClinicPack['profile']>;
export type Change = NonNullable<ClinicPack['changes']>[number];
type Insert = Extract<Change, { op: 'insert' }>;

/** What is left of a pack. */
export interface CheckedPack {
  profile?: Profile;
  /** Each with its place in the pack. */
  changes: { change: Change; place: string }[];
  problems: Problem[];
}

/** More characters than this are no small file of a clinic: it is not even read to its end. */
export const LONGEST = 200_000;
/** Who is told of so many problems needs no more. */
const MOST = 400;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAtOrBelow = (path: string, list: readonly string[]): string | undefined => list.find((each) => path === each || path.startsWith(`${each}.`));
const isAbove = (path: string, list: readonly string[]): string | undefined => list.find((each) => each.startsWith(`${path}.`));

/** Whatever was given, as plain data. */
function plainData(pack: unknown): { data?: Record<string, unknown>; problem?: Problem } {
  const allowed = 'a pack: an object with "profile" and "changes"';
  let left = LONGEST;
  try {
    // Given up where it gets too long: a list may hold nothing a million times.
    const text = JSON.stringify(pack, (key, value) => {
      left -= `${key}${typeof value === 'string' ? value : ''}`.length + 1;
      if (left < 0) throw left;
      return value;
    });
    const data: unknown = JSON.parse(text ?? 'null');
    return isObject(data) ? { data } : { problem: { path: 'pack', found: found(data), allowed } };
  } catch {
    return { problem: { path: 'pack', found: left < 0 ? 'more' : 'what JSON cannot hold', allowed: left < 0 ? `at most ${LONGEST} characters` : allowed } };
  }
}

/** Each field by itself: one that is wrong takes no other with it, unless it is the name, which sentences need. */
function checkProfile(given: unknown, problems: Problem[]): Profile | undefined {
  const { properties = {}, ...rest } = packSchema.properties!['profile']!;
  if (!isObject(given)) {
    problems.push(shapeProblem(rest, given, 'profile')!);
    return undefined;
  }
  const fields = Object.keys(given).filter((key) => {
    const problem = shapeProblem({ type: 'object', properties }, { [key]: given[key] }, 'profile');
    if (problem) problems.push(problem);
    return !problem;
  });
  const profile = Object.fromEntries(fields.map((key) => [key, given[key]])) as unknown as Profile;
  if (profile.name) return profile;
  if (!('name' in given)) problems.push({ path: 'profile.name', found: 'nothing', allowed: 'The name of the clinic, without which nothing is said of it' });
  return undefined;
}

/** Whether words are made as the items of a list. */
function shapeMismatch(shape: Outline, value: unknown, path: string): Problem | undefined {
  if (shape === 0) return typeof value === 'string' ? undefined : { path, found: found(value), allowed: 'a text' };
  const keys = Object.keys(shape);
  const wanted = keys.map((key) => key.replace('?', ''));
  if (!isObject(value)) return { path, found: found(value), allowed: '*' in shape ? 'a text for each id' : `an object with ${keys.join(', ')}` };
  if ('*' in shape) return Object.entries(value).map(([id, item]) => shapeMismatch(shape['*']!, item, `${path}.${id}`)).find(Boolean);
  const missing = keys.find((key) => !key.endsWith('?') && !(key in value));
  if (missing) return { path: `${path}.${missing}`, found: 'nothing', allowed: 'a text' };
  const unknown = Object.keys(value).find((key) => !wanted.includes(key));
  if (unknown) return { path, found: `the key ${found(unknown)}`, allowed: keys.join(', '), candidates: wanted };
  return Object.entries(value).map(([key, item]) => shapeMismatch((shape[key] ?? shape[`${key}?`])!, item, `${path}.${key}`)).find(Boolean);
}

/** The ids inside words, in one order: each language of an item must have the same. */
const partsOf = (value: unknown): string => (isObject(value) ? `{${Object.keys(value).sort().map((id) => id + partsOf(value[id]))}}` : '');

/** What is wrong with the words of an item that is inserted, in one of its languages. */
function wordsProblem(text: Insert['text'], shape: Outline, place: string): Problem | undefined {
  const languages = Object.entries(text);
  const mismatch = languages.map(([language, words]) => shapeMismatch(shape, words, `${place}.text.${language}`)).find(Boolean);
  const [[first, example]] = languages as [[string, unknown]];
  const other = languages.find(([, words]) => partsOf(words) !== partsOf(example));
  return mismatch ?? (other && { path: `${place}.text.${other[0]}`, found: 'other parts', allowed: `the same ids as in "${first}"` });
}

/** What the pack has added so far, and what it has touched. */
interface Seen {
  added: Map<string, string[]>;
  done: Set<string>;
}

const isList = (node: Outline): boolean => node !== 0 && '*' in node;

/** Why nothing of this kind can be changed there. */
function lockOf(op: string, path: string): string | undefined {
  const lock = isAtOrBelow(path, locked) ?? (op === 'hide' ? isAbove(path, [...locked, ...appendOnly]) : undefined);
  const open = isAtOrBelow(path, appendOnly);
  if (open) return op === 'insert' || op === 'reorder' ? undefined : 'only "insert" and "reorder": nothing can be taken from this list';
  return lock && 'no change: this is part of what keeps people safe, or of how sure it is';
}

const possible = new Map<string, string[]>();

/** What can be changed: looked for once, as a pack may be wrong in many places. */
function pathsFor(op: string, wanted: (node: Outline, parent: Outline) => boolean): string[] {
  if (!possible.has(op)) possible.set(op, pathsOf(outline, wanted).filter((path) => !lockOf(op, path)));
  return possible.get(op)!;
}

/** Why a change cannot be made. */
function changeProblem(change: Change, place: string, seen: Seen): Problem | undefined {
  const { op, path } = change;
  const at_ = `${place}.path`;
  const unknown = (allowed: string, wanted: (node: Outline, parent: Outline) => boolean): Problem => ({ path: at_, found: found(path), allowed, candidates: pathsFor(op, wanted) });
  const node = at(outline, path);
  const known = (list: string): string[] => [...idsOf(at(outline, list))!, ...(seen.added.get(list) ?? [])];

  if (op === 'hide') {
    const list = path.slice(0, path.lastIndexOf('.'));
    if (node === undefined || !idsOf(at(outline, list))) return unknown('the path of an item of a list', (_, parent) => isList(parent));
  } else if (op === 'replace') {
    if (node !== 0) return unknown('the path of a text', (each) => each === 0);
  } else if (!node || !isList(node)) return unknown('the path of a list', isList);

  const lock = lockOf(op, path);
  if (lock) return { path: at_, found: found(path), allowed: lock };

  const key = op === 'insert' ? `${path}.${change.id}` : `${op} ${path}`;
  if (seen.done.has(key)) return { path: op === 'insert' ? `${place}.id` : at_, found: found(op === 'insert' ? change.id : path), allowed: 'each once: this has been changed above' };

  if (op === 'insert') {
    // No id of ours begins as this one does, and the pack's own are told apart above.
    const { id, after, text } = change as Insert;
    if (after && !known(path).includes(after)) return { path: `${place}.after`, found: found(after), allowed: 'an item of this list', candidates: known(path) };
    const shape = (node as Record<string, Outline>)['*']!;
    const wrong = wordsProblem(text, shape, place);
    if (wrong) return wrong;
    seen.added.set(path, [...(seen.added.get(path) ?? []), id]);
  }
  if (op === 'reorder') {
    const stranger = change.order.find((id) => !known(path).includes(id));
    if (stranger) return { path: `${place}.order`, found: found(stranger), allowed: 'items of this list', candidates: known(path) };
  }
  seen.done.add(key);
  return undefined;
}

/** What can be used of a pack, and every problem of the rest. Never throws. */
export function checkPack(pack: unknown): CheckedPack {
  const { data, problem } = plainData(pack);
  if (!data) return { changes: [], problems: [problem!] };
  const { $schema: _, profile: givenProfile, changes: givenChanges, ...others } = data;
  const problems: Problem[] = Object.keys(others).map((key) => ({ path: 'pack', found: `the key ${found(key)}`, allowed: 'profile, changes', candidates: ['profile', 'changes'] }));
  const profile = givenProfile === undefined ? undefined : checkProfile(givenProfile, problems);
  const changes: CheckedPack['changes'] = [];
  const { items: _each, ...list } = packSchema.properties!['changes']!;
  const listProblem = givenChanges === undefined ? undefined : shapeProblem(list, givenChanges, 'changes');
  if (listProblem) problems.push(listProblem);
  const seen: Seen = { added: new Map(), done: new Set() };
  const ops = Object.keys(changeSchemas);
  for (const [index, change] of (listProblem ? [] : ((givenChanges ?? []) as unknown[])).entries()) {
    const place = `changes[${index}]`;
    const op = isObject(change) ? change['op'] : undefined;
    const schema = typeof op === 'string' && Object.hasOwn(changeSchemas, op) ? changeSchemas[op] : undefined;
    const wrong = schema
      ? (shapeProblem(schema, change, place) ?? changeProblem(change as Change, place, seen))
      : { path: `${place}.op`, found: found(op), allowed: ops.join(', '), candidates: ops };
    if (wrong) problems.push(wrong);
    else changes.push({ change: change as Change, place });
  }
  return { ...(profile && { profile }), changes, problems: problems.slice(0, MOST) };
}
