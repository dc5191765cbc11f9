import { byId, shape, text } from '../parts.mjs';

/** A do list and a do-not list, in this order, in the manner of the NHS. */
const doAndDoNot = () => ({ do: byId(text('One thing to do; does not start with "do"')), doNot: byId(text('One thing not to do; starts with "do not"')) });

export default shape({
  heading: text(),
  lead: text('The main message'),
  labels: shape({ do: text('Title of a do list'), doNot: text('Title of a do-not list') }),
  before: shape({ heading: text(), ...doAndDoNot() }),
  during: shape({ heading: text(), items: byId(text('What happens, or what a person can do')) }),
  after: shape({ heading: text(), ...doAndDoNot(), evidence: text('What research says about aftercare'), myth: text('A common belief that has no support') }),
  driving: shape({ heading: text(), text: text(), often: text('How often people feel sleepy') }),
  soreness: shape({ heading: text(), text: text(), items: byId(text('One part of its course; its time is in "timeline"')) }),
  sessions: shape({ heading: text(), items: byId(text('How many, and when to stop')) }),
  cost: shape({ heading: text(), items: byId(text('Price and insurance')) }),
  warning: text('When to call for help; a clinic cannot hide it'),
  unknown: text('What is not known'),
});
