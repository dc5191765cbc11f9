// The form of headings, lists, cards, tables and marks.
import { plant } from '../../sample.mjs';
import { sentencesOf } from '../read.mjs';

const LONGEST_LIST = 6;
const LONGEST_TITLE = 65;
const MOST_ROWS = 8;

const isList = (node) => Object.values(node).length > 0 && Object.values(node).every((value) => typeof value === 'string');
const bare = (text) => text.replace(/\[\[term:\w+\|([^\]]*)\]\]/g, '$1');

export const CL12 = {
  level: 'warn',
  rule: `Lists of at most ${LONGEST_LIST} items; one sentence per item where the list runs on from a colon`,
  check: ({ nodes }) =>
    nodes
      .filter(([path]) => /\.(items|do|doNot)$/.test(path))
      .flatMap(([path, node, parent]) => {
        const runsOn = isList(node) && [parent.lead, parent.heading].some((lead) => lead?.endsWith(':'));
        const long = Object.keys(node).length > LONGEST_LIST ? [{ path, text: `${Object.keys(node).length} items` }] : [];
        const wordy = runsOn ? Object.entries(node).filter(([, text]) => sentencesOf(text).length > 1) : [];
        return [...long, ...wordy.map(([id, text]) => ({ path: `${path}.${id}`, text }))];
      }),
  bad: (content) => plant(content.words, 'precautions.doNot.items.fear', 'you are afraid. That is fine') && 'precautions.doNot.items.fear',
};

const isHeading = ([path]) => /\.(heading|title)$/.test(path) || path.startsWith('guide.sections.');
const NAMES = /^(World|Health|Organization|United|States|Ireland|Western|Chinese|I|Qi|GRADE)$/;

export const CL13 = {
  level: 'warn',
  rule: `Headings of at most ${LONGEST_TITLE} characters, in sentence case`,
  locale: 'en',
  check: ({ texts }) =>
    texts
      .filter(isHeading)
      .filter(([, text]) => bare(text).length > LONGEST_TITLE || sentencesOf(bare(text)).some((sentence) => sentence.split(/[\s-]+/).slice(1).some((word) => /^\p{Lu}/u.test(word) && !NAMES.test(word))))
      .map(([path, text]) => ({ path, text })),
  bad: (content) => plant(content.words, 'guide.heading', 'What Dry Needling Does'),
};

const isCard = ([path, node]) => /\.(emergency|urgent)$/.test(path) && typeof node === 'object' && !path.startsWith('common.');

export const CL17 = {
  level: 'error',
  rule: 'A care card has one action that ends in "if:", at least one sign, an urgency in words, and no link but tel: in an emergency',
  locale: 'en',
  check: ({ nodes, content }) =>
    nodes.filter(isCard).flatMap(([path, { heading, items, after = '' }]) => {
      const level = path.slice(path.lastIndexOf('.') + 1);
      const right = /if(, .*)?:$/.test(heading) && Object.keys(items).length > 0 && content.words.common.care[level];
      const linked = level === 'emergency' && /\]\((?!tel:)/.test([heading, after, ...Object.values(items)].join(' '));
      return right && !linked ? [] : [{ path, text: heading }];
    }),
  bad: (content) => plant(content.words, 'side-effects.urgent.heading', 'When to call us') && 'side-effects.urgent',
};

export const CL20 = {
  level: 'error',
  rule: 'Every item of a do-not list starts with "do not", none of a do list with "do"; do comes first; two items or more in all',
  locale: 'en',
  check: ({ nodes }) =>
    nodes
      .filter(([, node]) => isObject(node.do) && isObject(node.doNot))
      .flatMap(([path, node]) => {
        const wrong = [
          ...Object.entries(node.doNot).filter(([, text]) => !/^do not /i.test(text)).map(([id, text]) => ({ path: `${path}.doNot.${id}`, text })),
          ...Object.entries(node.do).filter(([, text]) => /^do\b/i.test(text)).map(([id, text]) => ({ path: `${path}.do.${id}`, text })),
        ];
        const keys = Object.keys(node);
        if (keys.indexOf('do') > keys.indexOf('doNot')) wrong.push({ path, text: '"do not" comes first' });
        if (Object.keys(node.do).length + Object.keys(node.doNot).length < 2) wrong.push({ path, text: 'one item only' });
        return wrong;
      }),
  bad: (content) => plant(content.words, 'visit.after.doNot.drive', 'drive only when you feel well'),
};
const isObject = (value) => typeof value === 'object' && value !== null;

export const CL23 = {
  level: 'error',
  rule: 'The comparison answers the same questions for every choice, "not known" included, and one choice is to wait',
  check({ content: { words, evidence } }) {
    const { options, rows } = words.comparison;
    const empty = Object.entries(rows).flatMap(([row, { cells }]) =>
      Object.keys(options)
        .filter((option) => !cells[option] && !evidence.topics.comparison.notKnown.includes(`rows.${row}.cells.${option}`))
        .map((option) => ({ path: `comparison.rows.${row}.cells.${option}`, text: 'is empty and not listed as not known' })),
    );
    return options.waiting ? empty : [...empty, { path: 'comparison.options', text: 'lacks "waiting"' }];
  },
  bad: (content) => plant(content.words, 'comparison.rows.visits.cells.waiting', undefined),
};

export const CL24 = {
  level: 'error',
  // How many choices stand side by side is up to the element; see "elsewhere".
  rule: `Comparison rows are patients' questions, at most ${MOST_ROWS}; the table has a caption and a header for its rows`,
  check({ content: { words } }) {
    const { rows, caption, question } = words.comparison;
    const wrong = Object.entries(rows).filter(([, row]) => !/[?؟？]$/.test(row.question)).map(([id, row]) => ({ path: `comparison.rows.${id}.question`, text: row.question }));
    if (Object.keys(rows).length > MOST_ROWS) wrong.push({ path: 'comparison.rows', text: `${Object.keys(rows).length} rows` });
    if (!caption || !question) wrong.push({ path: 'comparison.caption', text: 'missing' });
    return wrong;
  },
  bad: (content) => plant(content.words, 'comparison.rows.visits.question', 'Number of visits'),
};

const MARK = /\[\[term:\w+\|[^\]]+\]\]|\{(?:freq:|qty:)?[\w.]+\}|\[@\w+\]|\*\*[^*]+\*\*|\[[^\]]+\]\((?:https:\/\/|tel:|mailto:|#)[^)\s]*\)/g;

export const CL36 = {
  level: 'error',
  rule: 'Inline marks come from the safe set only; no HTML; links go to https, tel, mailto or #',
  check: ({ texts }) => texts.filter(([, text]) => /[<>{}[\]]|&\w+;|\*\*/.test(text.replace(MARK, ''))).map(([path, text]) => ({ path, text })),
  bad: (content) => plant(content.words, 'guide.lead', '[Press here](javascript:alert) now.'),
};

export const CL37 = {
  level: 'warn',
  rule: 'No bold or italics in texts: what matters is said in words',
  check: ({ texts, find }) => find(texts, /\*\*|__|(^|\s)[*_]\w/),
  bad: (content) => plant(content.words, 'guide.lead', 'It **may** help.'),
};

export const CL42 = {
  level: 'warn',
  rule: 'A heading is not a question, except in the FAQ and in comparison rows',
  check: ({ texts }) => texts.filter(isHeading).filter(([path, text]) => /[?؟？]$/.test(text) && !/^(faq|comparison\.rows)\./.test(path)).map(([path, text]) => ({ path, text })),
  bad: (content) => plant(content.words, 'guide.heading', 'What does dry needling do?'),
};

export const CL44 = {
  level: 'warn',
  rule: 'A link names where it leads',
  locale: 'en',
  check: ({ texts, find }) => find(texts, /\b(click here|read more|learn more|this link|new tab)\b|\[(here|more|link)\]\(/i),
  bad: (content) => plant(content.words, 'guide.navigation.related', 'Read more'),
};
