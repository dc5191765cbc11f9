// How often something happens and who counted; and the other numbers that texts show.
import { shortReference } from '../../content/generate.mjs';
import { frequenciesIn, quantitiesIn, textsOf } from '../../content/texts.mjs';

const COUNTED_BY = { clinician: 'clinicians, of their own treatments', patient: 'those who were treated', notStated: 'the source does not say' };
const BASIS = { measured: 'measured in a study', expertOpinion: 'expert opinion', generalKnowledge: 'general knowledge' };

export function numbers(languages) {
  const { words, evidence } = languages[0].content;
  const sources = new Map(evidence.references.map((reference) => [reference.id, reference]));
  const cited = (ids) => ids.map((id) => {
    const [label, url] = shortReference(sources.get(id));
    return { id, label, url };
  });
  const inAll = (write) => Object.fromEntries(languages.map(({ tag, words: plain }) => [tag, write(plain)]));

  /** Where a number stands: the texts that hold its mark, and the items that it belongs to. */
  function shownIn(id, marksIn) {
    const inTexts = [...textsOf(words)].filter(([, text]) => marksIn(text).includes(id)).map(([path]) => path);
    const ofItems = Object.entries(evidence.topics).flatMap(([topic, { frequencies = {} }]) =>
      Object.entries(frequencies).filter(([, ids]) => marksIn === frequenciesIn && ids.includes(id)).map(([path]) => `${topic}.${path}`));
    return [...ofItems, ...inTexts];
  }

  return {
    frequencies: Object.entries(evidence.frequencies).map(([id, frequency]) => ({
      id,
      words: inAll((plain) => plain.frequency(frequency)),
      by: COUNTED_BY[frequency.reportedBy],
      sources: cited(frequency.citations),
      shownIn: shownIn(id, frequenciesIn),
    })),
    quantities: Object.entries(evidence.quantities).map(([id, quantity]) => ({
      id,
      words: inAll((plain) => plain.quantity(quantity)),
      basis: BASIS[quantity.basis],
      sources: cited(quantity.citations),
      shownIn: shownIn(id, quantitiesIn),
    })),
    /** Items of which no reliable number exists. */
    uncounted: Object.entries(evidence.topics).flatMap(([topic, { frequencies = {} }]) =>
      Object.entries(frequencies).filter(([, ids]) => !ids.length).map(([path]) => `${topic}.${path}`)),
  };
}
