import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('The main message'),
  professions: shape({ lead: text('Lead of the list: ends in a colon'), items: byId(text('A profession')) }),
  certification: text('What to check before treatment'),
  law: shape({ heading: text(), items: byId(text('How rules differ')) }),
  questions: shape({ heading: text(), items: byId(text('A question to ask, in the words of the patient')) }),
  unknown: text('What is not known'),
});
