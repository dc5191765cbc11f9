// How sure: every claim is graded and cited, and its words are as careful as its grade.
import { plant } from '../../sample.mjs';
import { sentencesOf } from '../read.mjs';

const GRADES = ['veryLow', 'low', 'moderate', 'high'];
const STATES_AN_EFFECT = new Set(['benefit', 'noDifference']);

/** Whole words, in any alphabet; Arabic writes "and" and "the" to the word itself. */
const wordsOf = (words) => new RegExp(`(?<!\\p{L})[وف]?(${words})(?!\\p{L})`, 'iu');

/** Words that show a grade, by language. A more careful word than the grade asks for is always right. */
const HEDGES = {
  en: {
    veryLow: /\b(do(es)? not (really )?know|not (yet )?(known|proven|shown|clear)|still being studied|no good (studies|evidence)|too little|few studies)\b/i,
    low: /\b(may|might|seems?)\b/i,
    moderate: /\bprobably\b/i,
    high: /./,
  },
  es: {
    veryLow: wordsOf('no (se )?sab(e|en|emos)|no sabemos|no (está|se ha) (claro|demostrado|probado)|no est(á|án) comprobad[oa]s?|todavía se (está )?estudia(ndo)?|no encontramos buen[ao]s|pocos estudios|pocas investigaciones|no hay (buenos|suficiente)|no hay suficientes?'),
    low: wordsOf('puede[ns]?|podría[ns]?|parece[ns]?|es posible'),
    moderate: wordsOf('probablemente'),
    high: /./,
  },
  ar: {
    veryLow: wordsOf('لا نعرف|لم نجد|لم يتبين|ليس (واضحًا|معروفًا)|قيد الدراسة|قليل من الدراسات|غير معروف|غير مثبت|غير واضح|لم يثبت|دراسات قليلة|لا توجد (دراسات|أبحاث)'),
    low: wordsOf('قد|يبدو|يمكن|ربما'),
    moderate: wordsOf('على الأرجح'),
    high: /./,
  },
};

const NEGATED = /\b(not|no|nor|never|cannot)\b/i;
const PROMISES = {
  en: /\b(proven|proves?|guarantee\w*|cures?|cured|always|risk-free|completely safe|without (any )?risk|100)\b/i,
  es: wordsOf('garantiza\\p{L}*|cura|curan|(?<!de )siempre|sin (ningún )?riesgos?|totalmente segur[oa]|está demostrado'),
  ar: wordsOf('يضمن|مضمون|يشفي|دائمًا|آمن تمامًا|دون (أي )?(مخاطر|خطر)|أثبتت'),
};
const DENIALS = { en: NEGATED, es: wordsOf('no|ni|nunca|tampoco'), ar: wordsOf('لا|لم|ليس|ليست|لن|غير') };

export const CL01 = {
  level: 'error',
  rule: 'Every benefit, harm or no-difference claim names a certainty and at least one source that exists',
  check({ content: { evidence } }) {
    const known = new Set(evidence.references.map(({ id }) => id));
    return Object.entries(evidence.claims)
      .filter(([, { direction, certainty, citations }]) => !['unknown', 'fact'].includes(direction) && (certainty === 'none' || !citations.some((id) => known.has(id))))
      .map(([id, claim]) => ({ path: `evidence.claims.${id}`, text: JSON.stringify(claim) }));
  },
  bad: (content) => plant(content, 'evidence.claims.C49.citations', ['nobody1999']) && 'evidence.claims.C49',
};

export const CL02 = {
  level: 'error',
  rule: 'Wording matches certainty: high plain, moderate "probably", low "may", very low "we do not know"; never "proven", "guaranteed", "cures", "always"',
  check({ content: { locale }, texts, claimOf }) {
    const [hedges, promises, denials] = [HEDGES, PROMISES, DENIALS].map((lists) => lists[locale]);
    const flat = texts.filter(([path, text]) => {
      const { direction, certainty, certaintyTo = certainty } = claimOf(path) ?? {};
      const unknown = direction === 'unknown' && certainty === 'veryLow';
      if (!STATES_AN_EFFECT.has(direction) && !unknown) return false;
      const allowed = GRADES.slice(0, GRADES.indexOf(certaintyTo) + 1);
      return allowed.length > 0 && !allowed.some((level) => hedges[level].test(text));
    });
    const never = texts.filter(([, text]) => sentencesOf(text).some((sentence) => promises.test(sentence) && !denials.test(sentence)));
    return [...flat, ...never].map(([path, text]) => ({ path, text }));
  },
  bad: (content) => plant(content.words, 'guide.lead', 'Dry needling eases muscle pain for some weeks.'),
};

const MECHANISM = /\b(heal(s|ed|ing)?|accelerat\w*|reset\w*|toxins?|flush\w*|detox\w*|inflammation|root cause|energy|releas\w+ (the |tight )?(muscle )?(knots?|tension))\b/i;
const DOUBTED = /\b(not|no|nor|never|hope|hoped|may hear)\b/i;

export const CL03 = {
  level: 'error',
  rule: 'Mechanism words (heal, reset, flush, toxins, inflammation, root cause, energy, release knots …) only in a sentence that denies or doubts them, or that describes traditional acupuncture',
  locale: 'en',
  check({ texts, claimOf }) {
    return texts
      .filter(([path, text]) => {
        const { direction, certainty } = claimOf(path) ?? {};
        if (['moderate', 'high'].includes(certainty)) return false;
        // The idea of energy (Qi) is told as what traditional acupuncture holds, not as a mechanism of ours.
        const described = direction === 'fact' && /energy \(Qi\)/.test(text);
        return !described && sentencesOf(text).some((sentence) => MECHANISM.test(sentence) && !DOUBTED.test(sentence));
      })
      .map(([path, text]) => ({ path, text }));
  },
  bad: (content) => plant(content.words, 'guide.lead', 'It may reset the muscle.'),
};
