import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/care-plan/dry-needling-care-plan.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-care-plan></dry-needling-care-plan>`) => fixture(template);
const headings = (element) => all(element, 'h1, h2, h3, h4, h5, h6').map((each) => `${each.localName} ${textOf(each)}`);

describe('<dry-needling-care-plan>', () => {
  it('is one outline, with a heading for each treatment it is combined with', async () => {
    expect(headings(await show(html`<dry-needling-care-plan heading-level="1"></dry-needling-care-plan>`))).to.deep.equal([
      'h1 Dry needling as part of physical therapy',
      'h2 With hands-on care and exercise',
      'h3 Hands-on care (manual therapy)',
      'h3 Exercise',
      'h3 Stretching',
      'h2 After an injury or surgery',
      'h2 How it may help your therapy',
    ]);
  });

  it('shows the treatments as equals: all in one row where there is room, else below each other', async () => {
    for (const [width, rows] of [['1000px', 1], ['600px', 3], ['320px', 3]]) {
      const element = (await fixture(html`<div style="inline-size: ${width}"><dry-needling-care-plan></dry-needling-care-plan></div>`)).firstElementChild;
      await element.updateComplete;
      const tops = all(element, '[part=card]').map((each) => Math.round(each.getBoundingClientRect().top));
      expect(new Set(tops).size, width).to.equal(rows);
    }
  });

  it('says what may help, how sure that is, and what is not shown', async () => {
    const [hands, exercise] = all(await show(), '[part=card]').map(textOf);
    expect(hands).to.include('may ease pain more for some weeks');
    expect(hands).to.include('Not very sure');
    expect(exercise).to.include('We do not know if it stops sore spots from coming back.');
    const text = textOf(one(await show(), '[part=base]'));
    expect(text).to.include('It may ease pain. It is not shown to make an injury heal faster.');
    expect(text).to.include('dry needling did not increase how far people could move their neck');
  });

  it('says what to ask, the harms and what is not known', async () => {
    const element = await show();
    expect(textOf(one(element, '[part=ask]'))).to.include('What is the goal? What can I do myself?');
    const text = textOf(one(element, '[part=base]'));
    expect(text).to.include('Serious problems are uncommon: about 10 of every 10,000 treatments.');
    expect(text).to.include('if the effect lasts longer than 3 months');
  });

  it('keeps what to heed after surgery, whatever is chosen', async () => {
    const problems = await problemsDuring(async () => {
      const element = await show(html`<dry-needling-care-plan only="manual" omit="surgery"></dry-needling-care-plan>`);
      expect(all(element, '[part=card]')).to.have.length(1);
      expect(all(element, '[part=point]').map((each) => textOf(each).split('.')[0])).to.deep.equal(['After surgery, have dry needling only if your surgeon agrees, and not near a new joint']);
    });
    expect(problems[0]).to.include('omit="surgery" cannot be used');
  });
});
