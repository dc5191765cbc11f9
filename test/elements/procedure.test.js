import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/procedure/dry-needling-procedure.js';
import { all, one, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-procedure></dry-needling-procedure>`) => fixture(template);
const headings = (element) => all(element, 'h1, h2, h3, h4, h5, h6').map((each) => `${each.localName} ${textOf(each)}`);
const below = (element, name) => all(element, 'h3').find((each) => textOf(each) === name);

describe('<dry-needling-procedure>', () => {
  it('tells five steps in their order, as a numbered list', async () => {
    const steps = all(await show(), 'ol.steps > li');
    expect(steps.map((each) => textOf(each).split(' ').slice(0, 3).join(' '))).to.deep.equal(['You talk with', 'The clinician feels', 'The clinician puts', 'The needle may', 'The clinician takes']);
    expect(steps.map((each) => getComputedStyle(each, '::before').content)).to.deep.equal(Array(5).fill('counter(step)'));
    const [first, second] = steps.map((each) => each.getBoundingClientRect());
    expect(second.top).to.be.at.least(first.bottom);
  });

  it('is one outline, at every level', async () => {
    expect(headings(await show())).to.deep.equal([
      'h2 How dry needling is done',
      'h3 What the needle may set off',
      'h4 A twitch',
      'h4 More blood flow',
      'h4 Fewer pain signals',
      'h3 What you may feel',
      'h3 The twitch in the muscle',
      'h3 Time and needles',
    ]);
    const deep = await show(html`<dry-needling-procedure heading-level="5"></dry-needling-procedure>`);
    expect([...new Set(headings(deep).map((each) => each.slice(0, 2)))]).to.deep.equal(['h5', 'h6']);
  });

  it('says of what you may feel how often, who counted, how sure, and that you can stop', async () => {
    const items = [...below(await show(), 'What you may feel').nextElementSibling.children].map(textOf);
    expect(items).to.have.length(5);
    expect(items[1]).to.include('Clinicians noted pain in 3 to 6 of every 100 treatments.');
    expect(items[1]).to.include('Not very sure');
    expect(items[4]).to.equal('Tell your clinician if it hurts. They can stop at any time.');
  });

  it('puts a badge apart from the text: beside it where there is room, else below', async () => {
    for (const [width, place] of [['1100px', 'beside'], ['320px', 'below']]) {
      const element = (await fixture(html`<div style="inline-size: ${width}"><dry-needling-procedure></dry-needling-procedure></div>`)).firstElementChild;
      await element.updateComplete;
      for (const badge of all(element, '.graded > .badge')) {
        const [text, box] = [badge.previousElementSibling, badge].map((each) => each.getBoundingClientRect());
        if (place === 'beside') expect(box.left).to.be.at.least(text.right);
        else expect(box.top).to.be.at.least(text.bottom - 8);
      }
    }
  });

  it('names the doubts of the twitch beside what is hoped of it', async () => {
    const text = textOf(one(await show(), '[part=base]'));
    expect(text).to.include('With a twitch, you may have more relief straight after treatment. Later it does not seem to matter.');
    expect(text).to.include('More twitches do not seem to mean more relief that lasts. More needling may leave you more sore.');
  });

  it('keeps the steps, the risks and what is not known, whatever is chosen', async () => {
    const element = await show(html`<dry-needling-procedure only="twitch" omit="twitch"></dry-needling-procedure>`);
    expect(all(element, '[part=step]')).to.have.length(5);
    expect(headings(element)).to.deep.equal(['h2 How dry needling is done', 'h3 The twitch in the muscle']);
    const text = textOf(one(element, '[part=base]'));
    expect(text).not.to.include('Much is said about this twitch.');
    expect(text).to.include('Serious problems are uncommon: about 10 of every 10,000 treatments.');
    expect(text).to.include('What is not known: how needling works');
  });
});
