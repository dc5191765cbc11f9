// Every language of the content, English first, with what reads its texts.
import { readFileSync, readdirSync } from 'node:fs';
import { DIST } from '../../paths.mjs';
import { plainWords } from '../plain-words.mjs';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** States of a translation, as pages of the site name them. */
const STATES = {
  source: 'source',
  machine: 'translated by a machine, not checked by a person',
  humanReviewed: 'read by a person',
  clinicallyReviewed: 'read by a clinician',
};

export async function contents() {
  const tags = readdirSync(`${DIST}/content`).filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', ''));
  tags.sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b, 'en'));
  return Promise.all(
    tags.map(async (tag) => {
      const content = JSON.parse(readFileSync(`${DIST}/content/${tag}.json`, 'utf8'));
      return { tag, name: names.of(tag), dir: content.dir, state: STATES[content.translation.status], content, words: await plainWords(content) };
    }),
  );
}
