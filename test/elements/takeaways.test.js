import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/takeaways/dry-needling-takeaways.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-takeaways></dry-needling-takeaways>`) => fixture(template);

describe('<dry-needling-takeaways>', () => {
  it('lists five takeaways, those that are not certain with their badge', async () => {
    const points = all(await show(), '[part=point]');
    expect(points).to.have.length(5);
    expect(textOf(points[0])).to.include('It may ease pain in the short term.');
    expect(points.map((each) => textOf(each.querySelector('[part=certainty]') ?? document.createElement('i')))).to.deep.equal(['Not very sure', '', 'Not very sure to fairly sure', 'Not very sure', 'Experts disagree']);
  });

  it('ends in short: a hope and its limits', async () => {
    const element = await show();
    const short = one(element, 'h3');
    expect(textOf(short)).to.equal('In short');
    const text = textOf(short.nextElementSibling);
    expect(text).to.include('Dry needling may ease muscle pain for some weeks. It is not proven to heal injuries or to help in the long term.');
    expect(text).to.include('It may work better as part of a wider plan');
    expect(textOf(one(element, '[part=base]'))).to.include('What is not known: if the relief lasts longer than 3 months');
  });

  it('names the emergency number of the country, else words that fit everywhere', async () => {
    const warning = async (template) => textOf(one(await show(template), '[part~=care-card]'));
    expect(await warning(html`<dry-needling-takeaways lang="en-GB"></dry-needling-takeaways>`)).to.equal('Emergency: Call 999 now if you are short of breath or have chest pain after dry needling. These signs can start at once or up to 2 days later.');
    expect(await warning(html`<dry-needling-takeaways lang="en"></dry-needling-takeaways>`)).to.include('Call your local emergency number now');
  });

  it('never closes, hides or leaves out the warning, the safety takeaway and the conclusion', async () => {
    const problems = await problemsDuring(async () => {
      const element = await show(html`<dry-needling-takeaways only="acupuncture" omit="safety"></dry-needling-takeaways>`);
      expect(all(element, '[part=point]').map((each) => textOf(each).split('.')[0])).to.deep.equal(['Most people feel sore afterwards, and some get a small bruise', 'It is not the same as traditional acupuncture, which starts from another idea']);
      const warning = one(element, '[part~=care-card]');
      expect(warning.matches('details *, [hidden] *')).to.equal(false);
      expect(warning.checkVisibility()).to.equal(true);
      expect(textOf(one(element, '[part=conclusion]'))).to.include('It is not proven');
    });
    expect(problems[0]).to.include('omit="safety" cannot be used');
  });

  it('is one outline, at every level', async () => {
    const levels = async (level) => all(await show(html`<dry-needling-takeaways heading-level=${level}></dry-needling-takeaways>`), 'h1, h2, h3, h4, h5, h6').map((each) => each.localName);
    expect(await levels(2)).to.deep.equal(['h2', 'h3']);
    expect(await levels(6)).to.deep.equal(['h6', 'h6']);
    expect(await levels(0)).to.deep.equal([]);
  });
});
