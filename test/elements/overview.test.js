import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/overview/dry-needling-overview.js';
import { all, button, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-overview></dry-needling-overview>`) => fixture(template);
const headings = (element) => all(element, 'h1, h2, h3, h4, h5, h6').map((each) => `${each.localName} ${textOf(each)}`);
const textAt = async (template) => textOf(one(await show(template), '[part=base]'));

describe('<dry-needling-overview>', () => {
  it('is one outline, at every level', async () => {
    expect(headings(await show())).to.deep.equal(['h2 What dry needling is', 'h3 The basics', 'h3 What trigger points are']);
    expect(headings(await show(html`<dry-needling-overview heading-level="4"></dry-needling-overview>`))).to.deep.equal(['h4 What dry needling is', 'h5 The basics', 'h5 What trigger points are']);
    expect(headings(await show(html`<dry-needling-overview heading-level="0"></dry-needling-overview>`))).to.deep.equal([]);
  });

  it('explains a term where it first comes, by a button', async () => {
    const element = await show();
    button(element, 'trigger points').click();
    expect(textOf(one(element, '[popover]:popover-open'))).to.include('A sore, tight spot that a clinician feels for in a muscle.');
  });

  it('the effects run on from their lead, each with its doubt', async () => {
    const element = await show();
    const effects = all(element, '[part=point]');
    expect(textOf(effects[0].parentElement.previousElementSibling)).to.equal('These spots:');
    expect(effects).to.have.length(3);
    expect(textOf(effects[0])).to.include('may hurt and feel stiff where they are');
    expect(textOf(effects[0].querySelector('button'))).to.equal('Experts disagree');
    expect(textOf(effects[1])).to.include('but this is not proven');
  });

  it('names the harms beside the benefits, and what is not known', async () => {
    const text = await textAt();
    expect(text).to.include('It may ease pain in the short term.');
    expect(text).to.include('Serious problems are uncommon: about 10 of every 10,000 treatments.');
    expect(text).to.include('What is not known: what these spots are');
  });

  it('only and omit choose basics and effects; a heading or lead with nothing below it goes too', async () => {
    const problems = await problemsDuring(async () => {
      const basics = await show(html`<dry-needling-overview only="short how"></dry-needling-overview>`);
      expect(all(basics, '[part=basic]')).to.have.length(2);
      expect(textOf(one(basics, '[part=base]'))).not.to.include('These spots:');
      const effects = await show(html`<dry-needling-overview only="referredPain"></dry-needling-overview>`);
      expect(headings(effects)).to.deep.equal(['h2 What dry needling is', 'h3 What trigger points are']);
      expect(all(effects, '[part=point]')).to.have.length(1);
      expect(await textAt(html`<dry-needling-overview omit="risks"></dry-needling-overview>`)).to.include('Serious problems are uncommon');
    });
    expect(problems).to.deep.equal(['<dry-needling-overview> omit="risks" cannot be used. Possible: short how noMedication response localPain bloodFlow referredPain']);
  });
});
