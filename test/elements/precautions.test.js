import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/precautions/dry-needling-precautions.js';
import { emulateMedia, press } from '../runner/commands.js';
import { all, button, labelOf, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-precautions></dry-needling-precautions>`) => fixture(template);
const showCheck = () => show(html`<dry-needling-precautions check></dry-needling-precautions>`);
const list = (element, title) => all(element, '.do-list').find((each) => textOf(each).startsWith(title));
const itemsOf = (node) => [...node.querySelectorAll('li')].map(textOf);
const box = (element, name) => all(element, 'input[type=checkbox]').find((each) => textOf(labelOf(each)) === name);
const result = (element) => one(element, '[part=result]');
const status = (element) => textOf(one(element, '[role=status]'));

async function tick(element, ...names) {
  for (const name of names) box(element, name).click();
  await element.updateComplete;
}

describe('<dry-needling-precautions>', () => {
  it('tells apart who must not, which places not, and who asks first', async () => {
    const element = await show();
    expect(itemsOf(list(element, 'Do not have dry needling if:'))).to.include('you have a fever or are very ill').and.to.have.length(5);
    expect(itemsOf(list(element, 'Do not have a needle in:'))).to.include('a lump or tumor').and.to.have.length(4);
    const ask = list(element, 'Ask your clinician first if:');
    expect([...ask.querySelectorAll('h4')].map(textOf)).to.deep.equal(['Blood, heart and medicines', 'Other health problems', 'Your stage of life and past care']);
    expect(itemsOf(ask)).to.include('you take blood thinners or other medicines').and.to.have.length(15);
  });

  it('shows crosses to those who see them, and says the same in words', async () => {
    const element = await show();
    for (const title of ['Do not have dry needling if:', 'Do not have a needle in:']) {
      const heading = list(element, title).querySelector('h3');
      expect(textOf(heading)).to.equal(title);
      for (const cross of list(element, title).querySelectorAll('svg')) expect(cross.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('closes nothing, hides nothing and leaves nothing out', async () => {
    const problems = await problemsDuring(async () => {
      const element = await show(html`<dry-needling-precautions only="fear" omit="tumor blood"></dry-needling-precautions>`);
      const items = all(element, '.do-list li');
      expect(items).to.have.length(24);
      for (const item of items) {
        expect(item.matches('details *, [hidden] *')).to.equal(false);
        expect(item.checkVisibility()).to.equal(true);
      }
    });
    expect(problems).to.deep.equal([
      '<dry-needling-precautions> omit="tumor" cannot be used. Possible: none',
      '<dry-needling-precautions> omit="blood" cannot be used. Possible: none',
    ]);
  });

  it('says how sure it is about pregnancy, whose lists these are, and what is not known', async () => {
    for (const element of [await show(), await showCheck()]) {
      const text = textOf(one(element, '[part=base]'));
      expect(text).to.match(/Dry needling has been studied very little\.[\s\d]+Not very sure/);
      expect(text).to.include("Your clinician's own list comes first.");
      expect(text).to.include('What is not known: how large most of these risks are.');
    }
  });

  it('is no self-check unless asked for', async () => {
    expect(all(await show(), 'input, fieldset, [role=status], [part=result]')).to.have.length(0);
  });
});

describe('<dry-needling-precautions check>', () => {
  it('asks of every item that a patient can know, in groups named by the same headings', async () => {
    const element = await showCheck();
    expect(all(element, 'input[type=checkbox]')).to.have.length(23);
    const clinicians = all(element, 'li').find((item) => textOf(item) === 'your clinician finds another reason not to');
    expect(clinicians.querySelectorAll('input')).to.have.length(0);
    const groups = (name) => {
      const names = [];
      for (let group = box(element, name).closest('fieldset'); group; group = group.parentElement.closest('fieldset')) names.push(textOf(group.querySelector('legend')));
      return names;
    };
    expect(groups('a lump or tumor')).to.deep.equal(['Do not have a needle in:', 'Tick what fits you']);
    expect(groups('you have diabetes')).to.deep.equal(['Other health problems', 'Ask your clinician first if:', 'Tick what fits you']);
    const levels = all(element, 'h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
    levels.reduce((before, level) => (expect(level - before, levels.join(' ')).to.be.at.most(1), level));
  });

  it('gives no all-clear when nothing is ticked', async () => {
    const text = textOf(result(await showCheck()));
    expect(text).to.include('Ticked: 0');
    expect(text).to.include('That does not mean that dry needling is safe for you.');
    expect(text).to.include('This list is not a diagnosis.');
  });

  it('gives what is ticked as three lists, and never a diagnosis', async () => {
    const element = await showCheck();
    await tick(element, 'you are frail', 'a lump or tumor', 'you do not want it', 'you have diabetes');
    expect([...result(element).querySelectorAll('h4')].map((heading) => [textOf(heading), itemsOf(heading.nextElementSibling)])).to.deep.equal([
      ['Do not have dry needling now. Talk to your clinician about:', ['you do not want it']],
      ['No needle in these places. Show them to your clinician:', ['a lump or tumor']],
      ['Talk to your clinician about:', ['you have diabetes', 'you are frail']],
    ]);
    expect(textOf(result(element))).to.include('Where it does not say no, you and your clinician decide together.');
    expect(textOf(result(element))).not.to.include('You have ticked nothing.');
    await tick(element, 'a lump or tumor');
    expect(textOf(result(element))).not.to.include('No needle in these places. Show them to your clinician:');
  });

  it('announces only how many are ticked', async () => {
    const element = await showCheck();
    await tick(element, 'you are frail', 'you have diabetes');
    expect(status(element)).to.equal('Ticked: 2');
    expect(all(element, '[role=status], [aria-live], output')).to.have.length(1);
  });

  it('is worked by keyboard and keeps the focus', async () => {
    const element = await showCheck();
    const fear = box(element, 'you have a strong fear of needles');
    fear.focus();
    await press('Space');
    await element.updateComplete;
    expect(fear.checked).to.equal(true);
    expect(status(element)).to.equal('Ticked: 1');
    expect(element.shadowRoot.activeElement === fear).to.equal(true);
  });

  it('the whole line can be pressed, and lies below the terms in it', async () => {
    const element = await showCheck();
    const at = (node) => {
      node.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = node.getBoundingClientRect();
      return element.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
    };
    at(labelOf(box(element, 'you are frail'))).click();
    await element.updateComplete;
    expect([box(element, 'you are frail').checked, status(element)]).to.deep.equal([true, 'Ticked: 1']);
    expect(at(button(element, 'lymphedema')) === button(element, 'lymphedema')).to.equal(true);
    // A label must not hold what can be pressed by itself.
    expect(all(element, 'label :is(a, button), label input ~ input')).to.have.length(0);
  });

  it('a term in a line is explained without ticking the line', async () => {
    const element = await showCheck();
    button(element, 'lymphedema').click();
    await element.updateComplete;
    expect(textOf(one(element, '[popover]:popover-open'))).to.include('Swelling of an arm or leg that stays');
    expect(status(element)).to.equal('Ticked: 0');
  });

  it('clears all ticks and keeps the focus', async () => {
    const element = await showCheck();
    await tick(element, 'you are frail', 'you do not want it');
    button(element, 'Clear all ticks').focus();
    button(element, 'Clear all ticks').click();
    await element.updateComplete;
    expect(all(element, 'input:checked')).to.have.length(0);
    expect(status(element)).to.equal('Ticked: 0');
    expect(element.shadowRoot.activeElement === button(element, 'Clear all ticks')).to.equal(true);
  });

  it('tells no one: no event, no form, no storage, no address, nothing for the browser to restore', async () => {
    const heard = [];
    const sent = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event instanceof CustomEvent) heard.push(event.type);
      return sent.call(this, event);
    };
    const form = await fixture(html`<form><dry-needling-precautions check></dry-needling-precautions></form>`);
    const before = [location.href, localStorage.length, sessionStorage.length, document.cookie, performance.getEntriesByType('resource').length];
    form.addEventListener('change', ({ type }) => heard.push(type));
    form.addEventListener('input', ({ type }) => heard.push(type));
    form.addEventListener('submit', ({ type }) => heard.push(type));
    const element = form.firstElementChild;
    await element.updateComplete;
    await tick(element, 'you are frail', 'you do not want it');
    EventTarget.prototype.dispatchEvent = sent;
    expect(heard).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect([location.href, localStorage.length, sessionStorage.length, document.cookie, performance.getEntriesByType('resource').length]).to.deep.equal(before);
    for (const each of all(element, 'input')) expect([each.getAttribute('autocomplete'), each.name, each.form]).to.deep.equal(['off', '', null]);
  });

  describe('printing', () => {
    const { print } = window;
    afterEach(() => (window.print = print));

    /** Presses the button; what is seen on paper meanwhile is told by `look`. */
    async function printed(element, look) {
      let seen;
      await new Promise((resolve) => {
        window.print = () => resolve((seen = look()));
        button(element, 'Print this list').click();
      });
      return seen;
    }

    it('prints the page once, and again as usual after that', async () => {
      const element = await showCheck();
      let times = 0;
      await printed(element, () => times++);
      expect(all(element, '.printing')).to.have.length(1);
      dispatchEvent(new Event('afterprint'));
      await aTimeout();
      expect(times).to.equal(1);
      expect(all(element, '.printing')).to.have.length(0);
    });

    it('shows of the element only what was ticked', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const element = await showCheck();
        await tick(element, 'you are frail');
        const shown = () => [...one(element, '[part=base]').children].filter((each) => each.checkVisibility()).map((each) => each.getAttribute('part'));
        expect(shown().length).to.be.greaterThan(3);
        expect(await printed(element, shown)).to.deep.equal(['result']);
        expect(button(element, 'Print this list').checkVisibility()).to.equal(false);
        dispatchEvent(new Event('afterprint'));
        await aTimeout();
        expect(shown().length).to.be.greaterThan(3);
      } finally {
        await emulateMedia({});
      }
    });
  });
});
