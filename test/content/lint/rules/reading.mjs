// Plain words: short sentences, easy words, terms explained, spoken to "you".
import { plant } from '../../sample.mjs';
import { grade, sentencesOf, wordsOf } from '../read.mjs';

const MOST_WORDS = 20;
const MOST_SENTENCES = 3;
const HIGHEST_GRADE = 8;
const HIGHEST_AVERAGE = 6;
// The formula is made for sentences; it says nothing useful about a name or a label.
const ENOUGH_WORDS = 8;

export const graded = ({ texts, plain }) =>
  texts
    .map(([path, text]) => ({ path, text, words: wordsOf(plain(text)) }))
    .filter(({ words }) => words.length >= ENOUGH_WORDS)
    .map(({ path, text }) => ({ path, text, grade: grade(plain(text)) }));

const averageOf = (all) => all.reduce((sum, { grade }) => sum + grade, 0) / all.length;

export const CL10 = {
  level: 'error',
  rule: `Reading grade (Flesch-Kincaid) at most ${HIGHEST_GRADE} per text and ${HIGHEST_AVERAGE} on average`,
  locale: 'en',
  check(context) {
    const all = graded(context);
    const average = averageOf(all);
    const hard = all.filter(({ grade }) => grade > HIGHEST_GRADE).map(({ path, text, grade }) => ({ path, text: `${grade.toFixed(1)}: ${text}` }));
    return average > HIGHEST_AVERAGE ? [...hard, { path: '(all)', text: `average ${average.toFixed(1)}` }] : hard;
  },
  report(context) {
    const all = graded(context);
    return `average grade ${averageOf(all).toFixed(1)}, highest ${Math.max(...all.map(({ grade }) => grade)).toFixed(1)}, of ${all.length} texts of ${ENOUGH_WORDS} words or more`;
  },
  bad: (content) => plant(content.words, 'guide.lead', 'Intramuscular stimulation considerably ameliorates musculoskeletal dysfunction in susceptible individuals.'),
};

export const CL11 = {
  level: 'error',
  rule: `Sentences of at most ${MOST_WORDS} words, texts of at most ${MOST_SENTENCES} sentences`,
  check: ({ texts, plain }) =>
    texts
      .filter(([, text]) => {
        const sentences = sentencesOf(plain(text));
        return sentences.length > MOST_SENTENCES || sentences.some((sentence) => wordsOf(sentence).length > MOST_WORDS);
      })
      .map(([path, text]) => ({ path, text })),
  bad: (content) => plant(content.words, 'guide.lead', `It may ${'really '.repeat(MOST_WORDS)}help.`),
};

/** The medical word of a term: what stands in brackets, else the name. */
const medicalWord = ({ name }) => /\(([^)]+)\)/.exec(name)?.[1] ?? name;
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const CL14 = {
  level: 'error',
  rule: 'A term is explained where a topic first uses it: marked [[term:id|words]], or in brackets behind the plain word',
  check: ({ content: { words }, topics, textsIn }) =>
    topics.flatMap((topic) =>
      Object.entries(words.glossary).flatMap(([id, term]) => {
        const use = new RegExp(`\\b${escaped(medicalWord(term))}s?\\b|\\[\\[term:${id}\\|`, 'i');
        const explained = new RegExp(`\\[\\[term:${id}\\||\\([^)]*${escaped(medicalWord(term))}s?\\)`, 'i');
        const first = textsIn(topic).find(([, text]) => use.test(text));
        return first && !explained.test(first[1]) ? [{ path: first[0], text: `"${medicalWord(term)}" is not explained: ${first[1]}` }] : [];
      }),
    ),
  bad: (content) => plant(content.words, 'guide.lead', 'It goes into trigger points.'),
};

/** What to write instead. */
const PLAIN = {
  'adverse (event|effect)s?': 'side effect',
  'utili[sz]e\\w*': 'use',
  'experience (pain|relief|soreness)': 'have, feel',
  'administer\\w*': 'give',
  'prior to': 'before',
  'in order to': 'to',
  'approximately': 'about',
  'physician': 'doctor',
  'musculoskeletal': 'muscle and joint',
  'efficacy|effectiveness': 'how well it works',
  'contraindicat\\w*': 'reason not to',
  'modality|modalities': 'treatment',
  'facilitate\\w*|alleviate\\w*': 'help, ease',
  'insert(s|ed|ion)?': 'put in',
};

export const CL15 = {
  level: 'warn',
  rule: 'Plain words before hard ones',
  locale: 'en',
  check: ({ texts }) =>
    Object.entries(PLAIN).flatMap(([hard, plain]) =>
      texts.filter(([, text]) => new RegExp(`\\b(${hard})\\b`, 'i').test(text)).map(([path, text]) => ({ path, text: `write "${plain}": ${text}` })),
    ),
  bad: (content) => plant(content.words, 'guide.lead', 'Clinicians utilize it.'),
};

export const CL16 = {
  level: 'warn',
  rule: 'Speaks to "you" in the active voice; "should" is flagged',
  locale: 'en',
  check: ({ texts, find }) => find(texts, /\bshould\b|\bpatients\b|\b(is|are|was|were|been|being|be) (\w+ed|given|taken|made|seen|done|told) by\b/i),
  bad: (content) => plant(content.words, 'guide.lead', 'Patients should ask.'),
};

export const CL41 = {
  level: 'error',
  rule: 'No "left" or "right" as a direction: pages in other scripts are mirrored',
  locale: 'en',
  check: ({ texts, find }) => find(texts, /\b(on|to|at|from) (the|your) (left|right)\b|\b(left|right)[- ](hand|side|column|arm|leg|arrow)\b/i),
  bad: (content) => plant(content.words, 'guide.lead', 'See the list on the right.'),
};

const OTHERS = /\b(acupunctur\w+|chiropract\w+|massage\w*|medicines?|medication|surgeons?|doctors?)\b/i;
const JUDGES = /\b(better|worse|more than|less than|only|merely|fails?|unscientific|outdated|cannot reach|does not (work|address|reach))\b/i;

export const CL46 = {
  level: 'warn',
  rule: 'No judgement of another profession without a source',
  locale: 'en',
  check: ({ texts, claimOf }) =>
    texts
      .filter(([path, text]) => !claimOf(path)?.citations.length && sentencesOf(text).some((sentence) => OTHERS.test(sentence) && JUDGES.test(sentence)))
      .map(([path, text]) => ({ path, text })),
  bad: (content) => plant(content.words, 'guide.unknown', 'Massage does not reach deep muscles.'),
};
