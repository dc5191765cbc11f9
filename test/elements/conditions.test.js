import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../dist/elements/conditions/dry-needling-conditions.js';
import { press } from '../runner/commands.js';
import { all, button, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-conditions></dry-needling-conditions>`) => fixture(template);
const shown = (element) => all(element, '[part=condition]:not([hidden])').map((each) => textOf(each.firstElementChild));
const region = (element, name) => all(element, 'input[type=radio]').find((each) => textOf(each.labels[0]) === name);
const ALL = ['Pain from sore spots in a muscle (myofascial pain)', 'Neck, shoulder and back pain, sports injuries', 'Headache and migraine', 'Heel pain (plantar fasciitis)', 'Leg pain from a nerve in the low back (sciatica)'];

describe('<dry-needling-conditions>', () => {
  it('lists the five conditions with body regions, plain words, certainty and sources', async () => {
    const element = await show();
    expect(shown(element)).to.deep.equal(ALL);
    const heel = textOf(all(element, '[part=condition]')[3]);
    expect(heel).to.include('Foot');
    expect(heel).to.include('It probably lowers pain');
    expect(heel).to.include('32 of every 100 visits');
    expect(heel).to.include('Not very sure to fairly sure');
  });

  it('filters by region, announces the result and tells the page', async () => {
    const element = await show();
    let heard;
    element.addEventListener('dry-needling-filter', ({ detail }) => (heard = detail));
    region(element, 'Foot').click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([ALL[0], ALL[3]]);
    expect(textOf(one(element, '[role=status]'))).to.equal('2 of 5 conditions shown: Foot');
    expect(heard).to.deep.equal({ region: 'foot', search: '', shown: ['myofascialPain', 'plantarHeel'] });
  });

  it('shows only the part of a condition that lies in the region', async () => {
    const element = await show(html`<dry-needling-conditions region="neck"></dry-needling-conditions>`);
    const parts = all(element, '.part:not([hidden])').map((each) => textOf(each.firstElementChild));
    expect(parts).to.deep.equal(['Neck pain', 'Tension or neck headache', 'Migraine']);
  });

  it('is worked by keyboard: one Tab to the regions, arrows choose', async () => {
    const element = await show();
    region(element, 'Anywhere').focus();
    await press('ArrowRight');
    await element.updateComplete;
    expect(element.shadowRoot.activeElement === region(element, 'Head')).to.equal(true);
    expect(region(element, 'Head').checked).to.equal(true);
    expect(shown(element)).to.deep.equal([ALL[0], ALL[2]]);
  });

  it('shows the regions on a body: a click there chooses the same radio button', async () => {
    const element = await show();
    // In the units of the drawing, whose middle is x = 0: on the right of the body where there are two.
    const PLACES = { Head: [0, 60], Neck: [0, 155], Shoulder: [115, 205], Arm: [122, 350], Back: [0, 330], Leg: [50, 650], Foot: [42, 915] };
    const click = async ([x, y]) => {
      const map = one(element, '.map');
      one(element, '[part=filter]').scrollIntoView();
      const { left, top, width } = map.getBoundingClientRect();
      const { x: startX, y: startY, width: units } = map.viewBox.baseVal;
      const at = [left + ((x - startX) * width) / units, top + ((y - startY) * width) / units];
      element.shadowRoot.elementFromPoint(...at).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      await element.updateComplete;
    };
    for (const [name, [x, y]] of Object.entries(PLACES))
      for (const side of [x, -x]) {
        region(element, 'Anywhere').click();
        await element.updateComplete;
        await click([side, y]);
        expect(region(element, name).checked, `${name} at ${side} ${y}`).to.equal(true);
      }
    expect(shown(element)).to.deep.equal([ALL[0], ALL[3]]);
  });

  it('marks the chosen region on the body, and the arrow keys move the mark', async () => {
    const element = await show(html`<dry-needling-conditions region="head" style="--dry-needling-accent: rgb(1, 2, 3)"></dry-needling-conditions>`);
    const marked = () => all(element, '.place').filter((place) => getComputedStyle(place.querySelector('path')).fill === 'rgb(1, 2, 3)').map((place) => textOf(place.closest('label')));
    const ring = (name) => getComputedStyle(region(element, name).labels[0].querySelector('.map')).outlineStyle;
    expect(marked()).to.deep.equal(['Head']);
    one(element, '[type=search]').focus();
    expect(ring('Head')).to.equal('none');
    await press('Shift+Tab');
    expect(ring('Head'), 'the focus is seen on the body').to.equal('solid');
    await press('ArrowRight');
    await element.updateComplete;
    expect(marked()).to.deep.equal(['Neck']);
  });

  it('adds nothing to reach or to hear with the body', async () => {
    const element = await show();
    expect(all(element, '[part=filter] :is(button, a, [tabindex])')).to.have.length(0);
    expect(all(element, '[part=filter] input')).to.have.length(9);
    expect(all(element, '.map').every((map) => map.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(all(element, '[type=radio]').map(({ labels }) => [...labels].map(textOf).join('|'))).to.deep.equal(['Anywhere', 'Head', 'Neck', 'Shoulder', 'Arm', 'Back', 'Leg', 'Foot']);
  });

  it('filters by typing, in any part of the words, without accents or capitals', async () => {
    const element = await show();
    one(element, '[type=search]').focus();
    await sendKeys({ type: 'PLÁNTAR' });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([ALL[3]]);
    expect(textOf(one(element, '[role=status]'))).to.equal('1 of 5 conditions shown: Anywhere');
    expect(element.shadowRoot.activeElement === one(element, '[type=search]')).to.equal(true);
  });

  it('says so when nothing matches, and shows everything again', async () => {
    const element = await show();
    const search = one(element, '[type=search]');
    search.value = 'knitting';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([]);
    expect(textOf(one(element, '[role=status]'))).to.include('No condition here matches.');
    button(element, 'Show all conditions').click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(ALL);
    expect(search.value).to.equal('');
    expect(element.shadowRoot.activeElement === search).to.equal(true);
  });

  it('keeps the numbers of the sources while filtering', async () => {
    const element = await show();
    const before = textOf(one(element, 'details ol'));
    region(element, 'Foot').click();
    await element.updateComplete;
    expect(textOf(one(element, 'details ol'))).to.equal(before);
  });

  it('layout: list or grid; another value is named once and gives the list', async () => {
    expect(Boolean(one(await show(html`<dry-needling-conditions layout="grid"></dry-needling-conditions>`), '.items.grid'))).to.equal(true);
    const problems = await problemsDuring(async () => {
      expect(Boolean(one(await show(html`<dry-needling-conditions layout="tiles"></dry-needling-conditions>`), '.items.list'))).to.equal(true);
    });
    expect(problems).to.deep.equal(['<dry-needling-conditions> layout="tiles" cannot be used. Possible: list grid']);
  });

  it('hide-filter leaves out the filter and shows everything', async () => {
    const element = await show(html`<dry-needling-conditions hide-filter region="foot"></dry-needling-conditions>`);
    expect(all(element, '[part=filter], .map')).to.have.length(0);
    expect(shown(element)).to.deep.equal(ALL);
  });

  it('names an unknown region once and shows all', async () => {
    const problems = await problemsDuring(async () => expect(shown(await show(html`<dry-needling-conditions region="toe"></dry-needling-conditions>`))).to.deep.equal(ALL));
    expect(problems).to.deep.equal(['<dry-needling-conditions> region="toe" cannot be used. Possible: head neck shoulder arm back leg foot']);
  });

  it('counts only what only and omit leave', async () => {
    const element = await show(html`<dry-needling-conditions omit="sciatica headache"></dry-needling-conditions>`);
    expect(textOf(one(element, '[role=status]'))).to.equal('3 of 3 conditions shown: Anywhere');
  });

  it('names the warning signs of a nerve in danger, whatever is filtered', async () => {
    const element = await show(html`<dry-needling-conditions lang="en-GB" region="foot" only="plantarHeel"></dry-needling-conditions>`);
    expect(textOf(one(element, '[part=warning]'))).to.equal('With leg or back pain, call 999 now if you are numb between the legs or cannot control your bladder.');
    expect(getComputedStyle(one(element, '[part=warning]')).borderInlineStartColor, 'looks like a warning').to.not.equal(getComputedStyle(one(element, '[part=warning]')).color);
  });

  it('names the harms beside the benefits', async () => {
    expect(textOf(one(await show(), '[part=base]'))).to.include('Serious problems are uncommon: about 10 of every 10,000 treatments.');
  });
});
