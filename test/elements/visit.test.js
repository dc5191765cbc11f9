import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/visit/dry-needling-visit.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-visit></dry-needling-visit>`) => fixture(template);
const sections = (element) => all(element, 'h3').map(textOf);
const BACKBONE = ['Before your visit', 'During your visit', 'After your visit', 'Driving'];

describe('<dry-needling-visit>', () => {
  it('tells before, during and after as an ordered list', async () => {
    const element = await show();
    const stages = [...one(element, 'ol[role=list]').children];
    expect(stages.map((stage) => textOf(stage.querySelector('h3')))).to.deep.equal(BACKBONE.slice(0, 3));
    expect(textOf(stages[1])).to.include('You can say no.').and.to.include('They can stop at any time.');
  });

  it('has do and do-not lists: titles in words, marks hidden from assistive software', async () => {
    const element = await show();
    expect(all(element, '.do-list h4').map(textOf)).to.deep.equal(['Do', 'Do not', 'Do', 'Do not']);
    for (const item of all(element, '.do-not li')) expect(textOf(item)).to.match(/^do not /);
    for (const item of all(element, '.do-list.do li')) expect(textOf(item)).not.to.match(/^do\b/);
    for (const mark of all(element, '.do-list svg')) expect(mark.getAttribute('aria-hidden')).to.equal('true');
    expect(all(element, '.do-list li')).to.have.length(14);
  });

  it('says when to call for help in an emergency card, with the number of the country', async () => {
    const card = one(await show(html`<dry-needling-visit lang="en-GB"></dry-needling-visit>`), '.care');
    expect(textOf(card)).to.equal('Emergency: Call 999 now if you are short of breath or have chest pain after dry needling.');
    expect(card.querySelector('.unseen').checkVisibility(), 'the urgency is heard, though not seen').to.equal(true);
    expect(card.querySelectorAll('a, button, details')).to.have.length(0);
  });

  it('tells the course of soreness in words, and once how sure that is', async () => {
    const course = one(await show(), '.picture');
    expect(course.querySelector('svg[role=img]').getAttribute('aria-label')).to.equal('Soreness over the days');
    expect([...course.querySelectorAll('li')].map((item) => textOf(item.querySelector('span')).replace(/[\s\d]+$/, ''))).to.deep.equal([
      'It starts within hours.',
      'It drops most 6 to 12 hours after treatment.',
      'It has usually faded after 1 to 3 days. Call us if it gets worse or lasts longer.',
    ]);
    expect(textOf(course.previousElementSibling)).to.match(/It usually fades in 1 to 3 days\.[\s\d]+Not very sure$/);
  });

  it('says how often people feel sleepy beside the advice on driving', async () => {
    const text = textOf(one(await show(), '[part=base]'));
    expect(text).to.include('Do not drive until you feel well.');
    expect(text).to.match(/fewer than 1 of every 100 treatments\. This is what clinicians counted\.[\s\d]+Not very sure/);
  });

  it('only and omit choose soreness, sessions and cost; safety always stays', async () => {
    expect(sections(await show())).to.deep.equal([...BACKBONE, 'Soreness over the days', 'How many sessions', 'Cost and insurance']);
    expect(sections(await show(html`<dry-needling-visit omit="sessions cost"></dry-needling-visit>`))).to.deep.equal([...BACKBONE, 'Soreness over the days']);
    const element = await show(html`<dry-needling-visit only="cost"></dry-needling-visit>`);
    expect(sections(element)).to.deep.equal([...BACKBONE, 'Cost and insurance']);
    for (const safe of all(element, '.care, .do-list li')) {
      expect(safe.matches('details *, [hidden] *')).to.equal(false);
      expect(safe.checkVisibility()).to.equal(true);
    }
    expect(all(element, '.do-list li')).to.have.length(14);
    expect(all(element, '.care')).to.have.length(1);
  });

  it('names what cannot be left out', async () => {
    const problems = await problemsDuring(async () => {
      const element = await show(html`<dry-needling-visit omit="warning driving"></dry-needling-visit>`);
      expect(sections(element)).to.include('Driving');
      expect(all(element, '.care')).to.have.length(1);
    });
    expect(problems).to.deep.equal([
      '<dry-needling-visit> omit="warning" cannot be used. Possible: soreness sessions cost',
      '<dry-needling-visit> omit="driving" cannot be used. Possible: soreness sessions cost',
    ]);
  });
});
