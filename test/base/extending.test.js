// Languages and topics that others add, as their packages would: with what is exported, and nothing else.
import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/all.js';
import '../package/example/clinic-parking.js';
import '../package/example/nl.js';
import { all, deepAll, one, ready, textOf } from '../helpers.js';

async function show(content) {
  const place = await fixture(html`<div>${content}</div>`);
  await ready(place);
  return place.firstElementChild;
}

describe('what others add', () => {
  it('a language, in part: its words and its numbers; the rest is English, marked as English', async () => {
    const element = await show(html`<dry-needling-side-effects lang="nl"></dry-needling-side-effects>`);
    expect(one(element, '[part=base]').lang).to.equal('nl');
    expect(textOf(one(element, 'h2'))).to.equal('Bijwerkingen en risico’s van dry needling');
    expect(textOf(one(element, 'p'))).to.include('ongeveer 10 van elke 10.000 behandelingen.');
    const english = deepAll(element, '[lang=en]').map(textOf);
    expect(english.some((text) => text.startsWith('Clinicians counted 19 to 37 side effects in every 100 treatments.'))).to.equal(true);
    expect(english.some((text) => text.startsWith('In a study of 20,494 treatments'))).to.equal(true);
  });

  it('a topic, with an element of its own that has all that elements have', async () => {
    const element = await show(html`<clinic-parking heading-level="3"></clinic-parking>`);
    expect(textOf(one(element, 'h3'))).to.equal('Where to park');
    expect(all(element, 'li').map(textOf)).to.deep.equal(['Behind the house.', 'In the street, for two hours.']);
    element.omit = 'street';
    element.lang = 'nl';
    await element.updateComplete;
    await ready(element.parentNode);
    expect(textOf(one(element, 'h3'))).to.equal('Waar u parkeert');
    expect(all(element, 'li').map(textOf)).to.deep.equal(['Achter het huis.']);
  });
});
