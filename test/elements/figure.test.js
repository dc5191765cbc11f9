import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/figure/dry-needling-figure.js';
import { registerLocale } from '../../dist/index.js';
import { figure as topic } from '../../dist/content/generated/figure.js';
import { emulateMedia, engine } from '../runner/commands.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const { pictures, note } = topic.words.figure;
const IDS = { needle: 'needle', twitch: 'twitch', 'body-map': 'bodyMap', therapy: 'therapy', soreness: 'soreness' };

const show = (name) => fixture(html`<dry-needling-figure name=${name}></dry-needling-figure>`);

const drawing = (element) => one(element, 'svg[role=img]');
const nameOf = (element) => drawing(element).getAttribute('aria-label');
const descriptionOf = (element) => textOf(element.shadowRoot.getElementById(drawing(element).getAttribute('aria-describedby')));

/** Every text of the figure as the page shows it, with its place. */
const words = (element) => all(element, 'h2, .key li span, .drawing bdi, figcaption, [part=description] summary, .note').map((node) => ({ text: textOf(node), box: node.getBoundingClientRect() }));

const overlap = (one, other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;

describe('<dry-needling-figure>', () => {
  for (const [name, id] of Object.entries(IDS))
    describe(`name="${name}"`, () => {
      const { title, description, caption, labels } = pictures[id];

      it('has its title as heading, a drawing with name and description, a caption with its sources, and the note', async () => {
        const element = await show(name);
        expect(textOf(one(element, 'h2'))).to.equal(title);
        expect(all(element, 'svg[role=img]')).to.have.length(1);
        expect(nameOf(element)).to.equal(title);
        expect(descriptionOf(element)).to.include(description.split('{')[0]);
        expect(textOf(one(element, 'figure figcaption'))).to.include(caption);
        expect(one(element, 'figcaption').querySelectorAll('.cite').length, 'sources of the caption').to.be.above(0);
        expect(textOf(one(element, '.note'))).to.equal(note);
      });

      it('shows each label as text, and a word for each number of the drawing', async () => {
        const element = await show(name);
        const shown = words(element).map(({ text }) => text);
        for (const label of Object.values(labels)) expect(shown.some((text) => text.startsWith(label)), label).to.equal(true);
        const numbers = (selector) => [...new Set(all(element, `${selector} .mark text`).map(textOf))].sort();
        expect(numbers('.drawing')).to.deep.equal(numbers('.key'));
      });

      it('has the description at hand for everyone', async () => {
        const element = await show(name);
        const details = one(element, 'details[part=description]');
        expect(details.open).to.equal(false);
        details.querySelector('summary').click();
        expect(details.open).to.equal(true);
        expect(textOf(details)).to.include(description.split('{')[0]);
      });

      it('keeps words of another language apart and inside, on a phone, from left to right and from right to left', async () => {
        const long = (text) => `${text} ${text.split(' ')[0]}begleiterscheinung`;
        const longer = Object.fromEntries(Object.entries(labels).map(([label, text]) => [label, long(text)]));
        registerLocale('qy', { figure: { pictures: { [id]: { title: long(title), labels: longer } } } });
        for (const dir of ['ltr', 'rtl']) {
          const place = await fixture(html`<div lang="qy" dir=${dir} style="inline-size: 288px; font: 17px sans-serif"><dry-needling-figure name=${name}></dry-needling-figure></div>`);
          const element = place.firstElementChild;
          await element.updateComplete;
          const shown = words(element);
          for (const text of Object.values(longer)) expect(shown.some((word) => word.text.startsWith(text)), text).to.equal(true);
          const limit = place.getBoundingClientRect();
          const drawing = one(element, 'svg[role=img]').getBoundingClientRect();
          for (const [index, { text, box }] of shown.entries()) {
            expect(box.left >= limit.left - 1 && box.right <= limit.right + 1, `${dir}: inside: ${text}`).to.equal(true);
            expect(overlap(box, drawing), `${dir}: on the drawing: ${text}`).to.equal(false);
            for (const other of shown.slice(index + 1)) expect(overlap(box, other.box), `${dir}: ${text} on ${other.text}`).to.equal(false);
          }
        }
        registerLocale('qy');
      });
    });

  it('shows the needle without a name; a name it does not know is told once', async () => {
    expect(textOf(one(await fixture(html`<dry-needling-figure></dry-needling-figure>`), 'h2'))).to.equal(pictures.needle.title);
    const problems = await problemsDuring(async () => expect(textOf(one(await show('bodyMap'), 'h2'))).to.equal(pictures.needle.title));
    expect(problems).to.deep.equal(['<dry-needling-figure> name="bodyMap" cannot be used. Possible: needle twitch body-map therapy soreness']);
  });

  it('another name shows another picture', async () => {
    const element = await show('twitch');
    element.name = 'therapy';
    await element.updateComplete;
    expect(textOf(one(element, 'h2'))).to.equal(pictures.therapy.title);
    expect(nameOf(element)).to.equal(pictures.therapy.title);
  });

  it('heading-level sets the heading; with 0 the drawing keeps its name', async () => {
    expect(textOf(one(await fixture(html`<dry-needling-figure heading-level="4"></dry-needling-figure>`), 'h4'))).to.equal(pictures.needle.title);
    const element = await fixture(html`<dry-needling-figure heading-level="0"></dry-needling-figure>`);
    expect(all(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(0);
    expect(nameOf(element)).to.equal(pictures.needle.title);
  });

  it('says how sure a caption is that states how much or how often', async () => {
    expect(textOf(one(await show('soreness'), 'figcaption .badge'))).to.equal('Not very sure');
    expect(textOf(one(await show('needle'), 'figcaption .badge'))).to.equal('Experts disagree');
  });

  it('draws the times of soreness where the facts have them, and says that the height is a sketch', async () => {
    const element = await show('soreness');
    const text = textOf(one(element, '.picture'));
    for (const part of ['1 day2 days3 days', 'It drops most6 to 12 hours', 'It has usually faded1 to 3 days']) expect(text).to.include(part);
    expect(textOf(one(element, 'figcaption'))).to.include('The curve is a sketch');
    const middle = (node) => (node.getBoundingClientRect().left + node.getBoundingClientRect().right) / 2;
    const [first, , third] = all(element, '.days bdi').map(middle);
    const day = (third - first) / 2;
    // It falls most in the first half of the first day, and has faded between the first and the third.
    const [start, fall, fade] = all(element, '.drawing .mark').map(middle);
    expect(start).to.be.closeTo(first - day, 2);
    expect(fall).to.be.closeTo(start + (9 / 24) * day, 2);
    expect(fade).to.be.closeTo(first + day, 2);
  });

  it('tells the studied areas of the body from the one that needs extra care', async () => {
    const element = await show('body-map');
    expect(textOf(one(element, '.key'))).to.include('Near the ribs: extra care');
    expect(textOf(one(element, 'figcaption'))).to.include('That does not mean that it works in all of them.');
    expect(all(element, '.drawing .dashed').length, 'from the front and from behind').to.equal(2);
  });

  if (engine !== 'webkit')
    it('draws with the colors of the person in forced colors', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const probe = await fixture(html`<p style="color: CanvasText; background: Canvas">probe</p>`);
      const { color, backgroundColor } = getComputedStyle(probe);
      const element = await show('needle');
      expect(getComputedStyle(one(element, '.accent')).stroke).to.equal(color);
      expect(getComputedStyle(one(element, '.mark text')).fill).to.equal(color);
      expect(getComputedStyle(one(element, '.mark circle')).fill).to.equal(backgroundColor);
      await emulateMedia({});
    });
});
