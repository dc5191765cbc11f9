// Numbers: data, never prose; one form; with who counted.
import { plant } from '../../sample.mjs';

export const CL04 = {
  level: 'error',
  rule: 'Numbers live in the data, never typed into prose',
  // Stricter than the rule asks: no text holds any digit.
  check: ({ texts, find }) => find(texts, /\d/),
  bad: (content) => plant(content.words, 'guide.lead', 'It may help for 12 weeks.'),
};

export const CL05 = {
  level: 'error',
  rule: 'No "1 in X" and no %: use "N of every 100", or 10,000 for rare harms; one denominator per topic besides',
  check({ texts, find, topics, frequenciesOf, content }) {
    const mixed = topics.filter((topic) => new Set(frequenciesOf(topic).map((id) => content.evidence.frequencies[id].outOf).filter((outOf) => outOf !== 10000)).size > 1);
    return [...find(texts, /%|\bper ?cent\b|\b(one|\d+) in (a |every )?(\d+|ten|hundred|thousand)\b/i), ...mixed.map((path) => ({ path, text: 'mixes denominators' }))];
  },
  bad: (content) => plant(content.words, 'guide.lead', 'It hurts one in ten people.'),
};

const LABEL = /\b(rare|rarely|uncommon|common|commonly)\b/i;

export const CL06 = {
  level: 'error',
  rule: 'Every verbal label (common, rare …) stands beside its number, or beside "no reliable number"',
  locale: 'en',
  check({ texts, content }) {
    // The items of these paths show their number, or say that there is none.
    const numbered = Object.entries(content.evidence.topics).flatMap(([topic, { frequencies = {} }]) => Object.keys(frequencies).map((path) => `${topic}.${path}`));
    const beside = (path) => {
      const parent = path.slice(0, path.lastIndexOf('.'));
      return numbered.some((item) => path.startsWith(`${item}.`) || (/\.(heading|lead)$/.test(path) && item.startsWith(`${parent}.`)));
    };
    return texts
      .filter(([path, text]) => LABEL.test(text.replace(/common questions/i, '')) && !/\{freq:|no reliable number/i.test(text) && !path.startsWith('common.') && !beside(path))
      .map(([path, text]) => ({ path, text }));
  },
  bad: (content) => plant(content.words, 'guide.lead', 'Serious problems are rare.'),
};

export const CL07 = {
  level: 'error',
  rule: 'A frequency names what it counts, who counted, and its study',
  check: ({ content }) =>
    Object.entries(content.evidence.frequencies)
      .filter(([, { per, reportedBy, citations }]) => !per || !reportedBy || !citations?.length)
      .map(([id, frequency]) => ({ path: `evidence.frequencies.${id}`, text: JSON.stringify(frequency) })),
  bad: (content) => plant(content, 'evidence.frequencies.bruise.reportedBy', undefined) && 'evidence.frequencies.bruise',
};

export const CL08 = {
  level: 'error',
  rule: 'Benefit and harm numbers in one topic use the same denominator',
  check({ content, topics, frequenciesOf }) {
    const outOf = (topic, isBenefit) => new Set(frequenciesOf(topic).map((id) => content.evidence.frequencies[id]).filter(({ counts }) => (counts === 'benefit') === isBenefit).map((frequency) => frequency.outOf));
    return topics
      .filter((topic) => [...outOf(topic, true)].some((number) => !outOf(topic, false).has(number)))
      .map((path) => ({ path, text: 'counts benefits and harms out of different numbers' }));
  },
  bad(content) {
    Object.assign(content.evidence.frequencies.major, { counts: 'benefit', outOf: 1000 });
    return 'side-effects';
  },
};

export const CL09 = {
  level: 'warn',
  rule: 'No relative risk, odds, effect size, p-value or confidence interval in patient text',
  locale: 'en',
  check: ({ texts, find }) => find(texts, /\b(relative risk|odds|hazard ratio|SMD|standardi[sz]ed mean|p-value|confidence interval|CI|statistically|twice as likely|times (as|more) likely)\b/),
  bad: (content) => plant(content.words, 'guide.lead', 'The odds are better.'),
};

export const CL30 = {
  level: 'error',
  rule: 'The emergency number comes from the region or the clinic, never from a text',
  check: ({ texts, find }) => find(texts, /\b(911|112|999|000|111)\b|nine[ -]one[ -]one/i),
  bad: (content) => plant(content.words, 'guide.warning', 'Call 911 now.'),
};

export const CL43 = {
  level: 'warn',
  rule: 'Ranges use "to", not a dash; no decimals',
  check: ({ texts, find, content }) => [
    ...find(texts, /[\d}]\s*[-–—]\s*[\d{]/),
    ...Object.entries({ ...content.evidence.quantities, ...content.evidence.frequencies })
      .filter(([, numbers]) => ['value', 'valueTo', 'count', 'countTo'].some((key) => !Number.isInteger(numbers[key] ?? 0)))
      .map(([id]) => ({ path: `evidence.${id}`, text: 'has decimals' })),
  ],
  bad: (content) => plant(content.words, 'guide.lead', 'It takes {qty:sessions} - {qty:heelWeeks}.'),
};
