import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/side-effects/dry-needling-side-effects.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-side-effects></dry-needling-side-effects>`) => fixture(template);
const effect = (element, name) => all(element, '[part=effect]').find((each) => textOf(each).startsWith(name));

describe('<dry-needling-side-effects>', () => {
  it('tells common mild effects and rare risks apart', async () => {
    const element = await show();
    const [mild, serious] = all(element, 'ul.effects');
    expect(mild.previousElementSibling.previousElementSibling.textContent).to.include('Mild side effects');
    expect(mild.children).to.have.length(6);
    expect(serious.children).to.have.length(4);
  });

  it('says how often, who counted, in which study, how long and what to do', async () => {
    const text = textOf(effect(await show(), 'Soreness'));
    expect(text).to.include('2 of every 100 treatments');
    expect(text).to.include('Counted by clinicians: Brady 2014');
    expect(text).to.include('How long It usually fades in 1 to 3 days.');
    expect(text).to.include('What to do Keep moving gently.');
    expect(textOf(effect(await show(), 'A small bruise'))).to.include('8 of every 100 treatments');
    expect(textOf(effect(await show(), 'A drop of blood'))).to.include('5 to 16 of every 100 treatments');
  });

  it('says where there is no reliable number', async () => {
    expect(textOf(effect(await show(), 'A punctured lung'))).to.include('Rare. No reliable number.');
    expect(textOf(effect(await show(), 'A punctured lung'))).to.include('Very unsure');
  });

  it('icon-array draws 100 dots with a text equal; without it, words alone', async () => {
    expect(all(await show(), '[part=dots]')).to.have.length(0);
    const element = await show(html`<dry-needling-side-effects icon-array></dry-needling-side-effects>`);
    const picture = (name) => effect(element, name).querySelector('svg[role=img]');
    expect(picture('A drop of blood').getAttribute('aria-label')).to.equal('5 to 16 of every 100 treatments');
    // A dot is a dash of no length every 12 units of a line that is 1 longer than its last dot.
    const dots = (name) =>
      [...picture(name).querySelectorAll('path')].map((path) =>
        [...path.getAttribute('d').matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + (Number(length) - 1) / 12 + 1, 0),
      );
    expect(dots('A drop of blood')).to.deep.equal([100, 16, 5]);
    expect(dots('A small bruise')).to.deep.equal([100, 8, 8]);
    expect(dots('More of your usual pain')).to.deep.equal([100, 1, 0]);
    // Most people get sore; a picture of the two of 100 that clinicians noted would say otherwise.
    expect(picture('Soreness')).to.equal(null);
  });

  it('shows warning signs as an emergency and an urgent card, heading first, urgency read out', async () => {
    const element = await show(html`<dry-needling-side-effects lang="en-US"></dry-needling-side-effects>`);
    const [emergency, urgent] = all(element, '.care');
    expect(textOf(emergency.querySelector('h3'))).to.equal('Emergency: Call 911 now if, after dry needling:');
    expect([...emergency.querySelectorAll('li')].map(textOf)).to.include('you have chest pain');
    expect(emergency.querySelectorAll('li')).to.have.length(6);
    expect(emergency.querySelector('h3 span').checkVisibility(), 'heard, though not seen').to.equal(true);
    expect(textOf(urgent.querySelector('h3'))).to.equal('Urgent advice: Call us today if:');
    expect(emergency.querySelectorAll('a, details, button')).to.have.length(0);
  });

  it('never closes, hides or leaves out the cards and the serious risks', async () => {
    const problems = await problemsDuring(async () => {
      const element = await show(html`<dry-needling-side-effects only="bruising" omit="emergency"></dry-needling-side-effects>`);
      expect(all(element, '[part=effect]').map((each) => textOf(each.firstElementChild))).to.deep.equal([
        'A small bruise',
        'A punctured lung (pneumothorax)',
        'Infection',
        'Dizziness or fainting',
        'A hurt nerve, or bleeding near the spine',
      ]);
      for (const card of all(element, '.care')) {
        expect(card.matches('details *, [hidden] *')).to.equal(false);
        expect(card.checkVisibility()).to.equal(true);
      }
    });
    expect(problems[0]).to.include('omit="emergency" cannot be used');
  });

  it('names benefit beside harm, and what is not known', async () => {
    const text = textOf(one(await show(), '[part=base]'));
    expect(text).to.include('Dry needling may ease muscle pain for some weeks.');
    expect(text).to.include('What is not known: the true rates.');
  });
});
