// The plain HTML of every element on a page without style sheet or script.
import { expect, fixture, html } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { textOf } from '../helpers.js';

const manifest = await (await fetch('/dist/custom-elements.json')).json();
const names = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName).map(({ tagName }) => tagName.replace('dry-needling-', ''));

/** On a page of its own language, as an editor would paste it. */
async function paste(source) {
  const place = await fixture(html`<main style="background: #fff; color: #111"></main>`);
  place.innerHTML = `<h1>Our page</h1>${source}`;
  return place;
}

describe('plain HTML on a page', () => {
  it('there is some for every element', () => expect(names).to.have.length(16));

  for (const name of names) {
    it(`${name}: is accessible as it is, and passes DOMPurify with every word`, async () => {
      const source = await (await fetch(`/dist/html/en/${name}.html`)).text();
      const place = await paste(source);
      await expect(place).to.be.accessible();
      const cleaned = await paste(DOMPurify.sanitize(source));
      expect(textOf(cleaned)).to.equal(textOf(place));
      expect(cleaned.querySelectorAll('details, table, a[href]').length).to.equal(place.querySelectorAll('details, table, a[href]').length);
      expect(cleaned.querySelector('section').dataset.dryNeedling).to.equal(name);
    });
  }

  it('is at most as wide as a phone, tables apart', async () => {
    const place = await paste(await (await fetch('/dist/html/en/guide.html')).text());
    place.style.inlineSize = '320px';
    const limit = place.getBoundingClientRect().right + 1;
    const wide = [...place.querySelectorAll(':not(table, table *)')].filter((node) => node.getBoundingClientRect().right > limit);
    expect(wide.map(textOf)).to.deep.equal([]);
  });
});
