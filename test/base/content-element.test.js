// What every element has. The FAQ and the side effects stand for all.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DryNeedlingFaq, registerLocale } from '../../dist/all.js';
import { excessOf } from '../excess.js';
import { engine, press } from '../runner/commands.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const TAGS = ['comparison', 'conditions', 'faq', 'side-effects'].map((name) => `dry-needling-${name}`);

async function show(tag, attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}
/** On a busy machine, a second is short. */
const until = (holds) => waitUntil(holds, undefined, { timeout: 9000 });
const headings = (element) => all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    it('has a heading of level 2, and below it no skipped level', async () => {
      const levels = headings(await show(tag));
      expect(levels[0]).to.equal(2);
      expect(levels.filter((level) => level === 2)).to.have.length(1);
      levels.reduce((before, level) => (expect(level - before, levels.join(' ')).to.be.at.most(1), level));
    });

    for (const level of [1, 3, 6])
      it(`follows heading-level="${level}"`, async () => {
        const levels = headings(await show(tag, { 'heading-level': level }));
        expect(levels[0]).to.equal(level);
        expect(Math.max(...levels)).to.be.at.most(6);
      });

    it('leaves the outline of the page alone with heading-level="0"', async () => {
      const element = await show(tag, { 'heading-level': 0 });
      expect(headings(element)).to.deep.equal([]);
      expect(all(element, '.title')).to.have.length(0);
    });

    it('takes the page\'s own heading', async () => {
      expect(textOf(one(await show(tag, { heading: 'What you may ask' }), 'h2'))).to.equal('What you may ask');
    });

    it('names a wrong heading-level once, what it may be, and falls back to 2', async () => {
      const problems = await problemsDuring(async () => {
        expect(headings(await show(tag, { 'heading-level': 'seven' }))[0]).to.equal(2);
        await show(tag, { 'heading-level': 'seven' });
      });
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(new RegExp(`^<${tag}> heading-level="seven" cannot be used.* 0 1 2 3 4 5 6$`));
    });

    it('names an unknown id in only and shows everything', async () => {
      const whole = textOf((await show(tag)).shadowRoot);
      const problems = await problemsDuring(async () => expect(textOf((await show(tag, { only: 'nonsense' })).shadowRoot)).to.equal(whole));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include('only="nonsense"');
    });

    it('says that it is not reviewed, and is not personal advice', async () => {
      const footer = textOf(one(await show(tag), '[part=footer]'));
      expect(footer).to.include('Not yet reviewed by a clinician.');
      expect(footer).to.include('not advice for your case');
    });

    it('keeps its fallback children out of sight once it is there', async () => {
      const place = await fixture(html`<div></div>`);
      const element = document.createElement(tag);
      element.textContent = 'Our leaflet';
      place.append(element);
      await element.updateComplete;
      expect(all(element, 'slot')).to.have.length(0);
      expect(element.innerText.includes('Our leaflet')).to.equal(false);
    });

    it('every citation leads to its source, and back, without touching the address of the page', async () => {
      const element = await show(tag, { open: 'hurt' });
      const before = location.href;
      const cites = all(element, '.cite');
      expect(cites.length).to.be.greaterThan(3);
      for (const cite of cites) expect(all(element, cite.hash), cite.hash).to.have.length(1);
      const cite = cites.filter((each) => each.offsetParent && !each.closest('[hidden]')).at(-1);
      expect(cite.getAttribute('aria-label')).to.match(/^Source \d+: .+ \d{4}/);
      cite.click();
      const source = element.shadowRoot.activeElement;
      expect(`#${source.id}`).to.equal(cite.hash);
      expect(one(element, 'details').open).to.equal(true);
      source.querySelector('button').click();
      expect(element.shadowRoot.activeElement === cite).to.equal(true);
      expect(location.href).to.equal(before);
    });

    it('every source has an address or says where it stands', async () => {
      for (const source of all(await show(tag), 'details li')) {
        const link = source.querySelector('a');
        if (link) expect(link.href).to.match(/^https?:\/\//);
        else expect(textOf(source)).to.match(/\d{4}/);
      }
    });

    it('explains how sure an answer is, at hand and by keyboard', async () => {
      const element = await show(tag, { open: 'hurt safe' });
      const badge = all(element, '[part=certainty]').find((each) => each.offsetParent);
      expect(badge.getAttribute('aria-label')).to.match(/^How sure: (Very unsure|Not very sure|Fairly sure|Experts disagree)/);
      expect(badge.getAttribute('aria-label')).to.include(textOf(badge));
      badge.focus();
      await press('Enter');
      const key = one(element, `#${badge.getAttribute('popovertarget')}`);
      await until(() => key.matches(':popover-open'));
      expect(textOf(key)).to.include('Not very sure This may be right.');
      await until(() => element.shadowRoot.activeElement === key);
      expect(key.getAttribute('aria-label')).to.equal('How sure the research is');
      await press('Escape');
      await until(() => !key.matches(':popover-open'));
      await until(() => element.shadowRoot.activeElement === badge);
    });
  });

describe('on pages of every kind', () => {
  const width = async (style, inner = '') => {
    const place = await fixture(html`<div style=${style}><div style=${inner}></div></div>`);
    const element = document.createElement('dry-needling-faq');
    (inner ? place.firstElementChild : place).append(element);
    await element.updateComplete;
    return element.getBoundingClientRect();
  };

  it('keeps a readable width in flex boxes, grids and floats', async () => {
    expect((await width('inline-size: 800px; display: flex')).width).to.be.greaterThan(700);
    expect((await width('inline-size: 800px; display: flex; flex-direction: column; align-items: center')).width).to.equal(800);
    expect((await width('inline-size: 800px; display: grid; place-items: center')).width).to.equal(800);
    expect((await width('inline-size: 800px', 'float: left')).width).to.be.greaterThan(150);
  });

  // Firefox knows no max-content for heights: there, room is left below it.
  if (engine !== 'firefox')
    it('does not stretch beyond its content', async () => {
      const { height } = await width('inline-size: 800px; min-block-size: 3000px; display: flex; flex-direction: column');
      expect(height).to.be.lessThan(1500);
    });

  it('wraps its lines where the page does not', async () => {
    const element = await show('dry-needling-faq', { open: 'safe' });
    element.parentNode.style.cssText = 'white-space: nowrap; inline-size: 400px';
    expect(element.parentNode.scrollWidth).to.be.at.most(400);
    expect(excessOf(element)).to.equal(0);
  });

  it('adds no landmark to the page', async () => {
    for (const tag of TAGS) expect(all(await show(tag), 'footer, header, main, nav, aside')).to.have.length(0);
  });

  it('renders below a lang that is no HTML element', async () => {
    const place = await fixture(html`<div></div>`);
    place.innerHTML = '<svg lang="en-GB"><foreignObject><dry-needling-faq></dry-needling-faq></foreignObject></svg>';
    const element = place.querySelector('dry-needling-faq');
    await element.updateComplete;
    expect(textOf(one(element, '[part=safety]'))).to.include('Call 999 now');
  });
});

describe('explanations', () => {
  it('fit a small window and scroll inside', async () => {
    const element = await show('dry-needling-side-effects');
    const badge = all(element, '[part=certainty]')[0];
    badge.click();
    const key = one(element, `#${badge.getAttribute('popovertarget')}`);
    expect(key.getBoundingClientRect().top).to.be.at.least(0);
    expect(getComputedStyle(key).overflowY).to.equal('auto');
    expect(parseFloat(getComputedStyle(key).maxHeight)).to.be.at.most(innerHeight);
  });
});

describe('terms', () => {
  it('let go on to what comes after them, without closing the explanation first', async () => {
    const element = await show('dry-needling-conditions');
    const [first, second] = all(element, '.term button');
    first.focus();
    await press('Enter');
    await until(() => element.shadowRoot.activeElement === one(element, '[popover]:popover-open'));
    await press('Tab');
    await until(() => element.shadowRoot.activeElement === second);
  });

  it('are explained where they come first, and plain after that', async () => {
    const element = await show('dry-needling-conditions');
    const terms = all(element, '.term button');
    expect(terms.map(textOf)).to.deep.equal(['trigger points', 'referred pain']);
    terms[0].click();
    expect(textOf(one(element, '[popover]:popover-open'))).to.match(/^Trigger point ?A sore, tight spot/);
  });
});

describe('language', () => {
  afterEach(() => {
    registerLocale('qx');
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
  });
  const base = (element) => one(element, '[part=base]');
  const heading = (element) => textOf(one(element, 'h2'));

  it('is English where the page asks for words that are not there, and says so', async () => {
    const element = await show('dry-needling-faq', { lang: 'qx' });
    expect(base(element).lang).to.equal('en');
    expect(base(element).dir).to.equal('ltr');
  });

  it('follows the direction of an English page', async () => {
    const place = await fixture(html`<div dir="rtl" lang="en"><dry-needling-faq></dry-needling-faq></div>`);
    const element = place.firstElementChild;
    await element.updateComplete;
    expect(getComputedStyle(base(element)).direction).to.equal('rtl');
  });

  it('comes from the nearest lang, through shadow roots', async () => {
    registerLocale('qx', { faq: { heading: 'Qx faq' } });
    const host = await fixture(html`<div lang="qx-Latn"></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<section><dry-needling-faq></dry-needling-faq></section>';
    const element = host.shadowRoot.querySelector('dry-needling-faq');
    await element.updateComplete;
    expect(heading(element)).to.equal('Qx faq');
  });

  it('changes live: by the page, by the element, by words that become known', async () => {
    registerLocale('qx', { faq: { heading: 'Qx faq' } });
    const element = await show('dry-needling-faq');
    const settled = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
    };
    document.documentElement.lang = 'qx';
    await settled();
    expect(heading(element)).to.equal('Qx faq');
    registerLocale('qx', { faq: { heading: 'Qx faq, new' } });
    await settled();
    expect(heading(element)).to.equal('Qx faq, new');
    element.lang = 'en';
    await settled();
    expect(heading(element)).to.equal('Common questions about dry needling');
  });

  it('marks each text that is still in another language', async () => {
    registerLocale('ar', { faq: { heading: 'أسئلة شائعة' } });
    const element = await show('dry-needling-faq', { lang: 'ar' });
    expect(base(element).dir).to.equal('rtl');
    expect(heading(element)).to.equal('أسئلة شائعة');
    const question = one(element, '#question-hurt [lang]');
    expect([question.lang, question.dir, textOf(question)]).to.deep.equal(['en', 'ltr', 'Does dry needling hurt?']);
    registerLocale('ar');
  });

  for (const [tag, number] of [['en-US', '911'], ['en-GB', '999'], ['en-au', '000'], ['en', 'your local emergency number'], ['en-ZZ', 'your local emergency number'], ['en-u-ca-gregory', 'your local emergency number'], ['fr-CA', '911']])
    it(`${tag} gives the emergency number: ${number}`, async () => {
      const card = one(await show('dry-needling-side-effects', { lang: tag }), '.emergency');
      expect(textOf(card)).to.include(tag === 'es-MX' ? `Llame ahora al ${number} si, después` : `Call ${number} now if, after dry needling:`);
    });
});

describe('properties', () => {
  it('that were set before the tag was known are kept', async () => {
        const early = document.createElement('x-early-faq');
    early.headingLevel = 4;
    early.open = 'safe';
    document.body.append(early);
    customElements.define('x-early-faq', class extends DryNeedlingFaq {});
    await early.updateComplete;
    await early.updateComplete;
    expect(all(early, 'h4').length).to.be.greaterThan(0);
    expect(one(early, '#question-safe').getAttribute('aria-expanded')).to.equal('true');
    early.remove();
  });
});
