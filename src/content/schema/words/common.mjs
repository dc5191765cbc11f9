import { plural, shape, text } from '../parts.mjs';

const level = () => shape({ name: text('How sure, in words a patient understands'), meaning: text('What that means for the reader') });

export default shape({
  certainty: shape({
    heading: text('Title of the explanation of all levels'),
    about: text('Where the grades come from'),
    label: text('Accessible name of a badge: {level}'),
    levels: shape({ high: level(), moderate: level(), low: level(), veryLow: level(), expertOpinion: level(), contested: level() }),
  }),
  sources: shape({ heading: text(), cite: text('Accessible name of a citation: {number}, {source}'), back: text('Button that leads back to the sentence') }),
  range: text('{from} to {to}'),
  frequency: shape({
    treatment: text('{count} of every {outOf} treatments'),
    visit: text('{count} of every {outOf} visits'),
    person: text('{count} of every {outOf} people'),
    event: plural('{count} side effects, of which several can happen in one treatment, in every {outOf} treatments'),
    fewerThan: text('{count}'),
    none: text('No rate was found'),
    byClinician: text('Who counted; the study follows'),
    byPatient: text('Who counted; the study follows'),
  }),
  care: shape({ emergency: text('Urgency read out before the heading of an emergency card'), urgent: text('Urgency read out before the heading of an urgent card') }),
  emergencyNumber: text('Stands in the place of the number where the region is not known'),
  notice: shape({ draft: text('Review state: not reviewed by a clinician'), clinical: text('Review state: {reviewer}, {date}'), machine: text('Translation state: by machine'), original: text('Button that shows the words of the source in the place of a translation'), translated: text('Button that shows the translation again'), disclaimer: text('Not personal medical advice') }),
});
