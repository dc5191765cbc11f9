import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/comparison/dry-needling-comparison.js';
import { emulateMedia } from '../runner/commands.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const show = (withWhat, width = 1000) =>
  fixture(
    withWhat === undefined
      ? html`<div style="inline-size: ${width}px"><dry-needling-comparison></dry-needling-comparison></div>`
      : html`<div style="inline-size: ${width}px"><dry-needling-comparison with=${withWhat}></dry-needling-comparison></div>`,
  ).then(async (place) => {
    await place.firstElementChild.updateComplete;
    return place.firstElementChild;
  });
const options = (element) => all(element, 'thead th').slice(1).map(textOf);
const EVERY = 'acupuncture physical-therapy massage chiropractic medication waiting';

describe('<dry-needling-comparison>', () => {
  it('compares with acupuncture', async () => {
    expect(options(await show())).to.deep.equal(['Dry needling', 'Acupuncture']);
  });

  it('compares with what is asked, in that order', async () => {
    expect(options(await show('waiting physical-therapy'))).to.deep.equal(['Dry needling', 'Wait and see', 'Physical therapy']);
    expect(options(await show(EVERY))).to.have.length(7);
  });

  it('names an unknown choice once and falls back to acupuncture', async () => {
    const problems = await problemsDuring(async () => {
      expect(options(await show('cupping'))).to.deep.equal(['Dry needling', 'Acupuncture']);
    });
    expect(problems).to.deep.equal([`<dry-needling-comparison> with="cupping" cannot be used. Possible: ${EVERY}`]);
  });

  it('is one table with a caption and headers, to those who see it and those who hear it', async () => {
    for (const width of [1000, 300]) {
      const element = await show('acupuncture waiting', width);
      const table = one(element, 'table[role=table]');
      expect(textOf(table.caption)).to.equal('Comparison of Dry needling, Acupuncture, and Wait and see');
      expect(table.querySelectorAll('th[scope=col][role=columnheader]')).to.have.length(4);
      const rows = [...table.querySelectorAll('tbody tr[role=row]')];
      expect(rows).to.have.length(8);
      for (const row of rows) {
        expect(textOf(row.querySelector('th[scope=row][role=rowheader]'))).to.match(/\?$/);
        expect(row.querySelectorAll('td[role=cell]')).to.have.length(3);
      }
    }
  });

  it('says in every stacked answer, aloud too, which choice it belongs to', async () => {
    for (const element of [await show('waiting', 320), await show(EVERY, 1400)]) {
      expect(getComputedStyle(one(element, 'thead')).display).to.equal('none');
      const cell = all(element, 'td')[1];
      const label = cell.querySelector('.option');
      expect(label.checkVisibility()).to.equal(true);
      expect(label.closest('[aria-hidden]') === null).to.equal(true);
      expect(textOf(cell)).to.match(/^(Wait and see|Acupuncture) \w/);
    }
  });

  it('leaves no cell empty: what no source was found for says so', async () => {
    const element = await show(EVERY);
    for (const cell of all(element, 'td > p')) expect(textOf(cell)).not.to.equal('');
    expect(all(element, '.not-known').map(textOf)).to.include('Not known: we found no source yet.');
  });

  it('stands side by side where there is room, and below each question where there is not', async () => {
    const display = (element, selector) => getComputedStyle(one(element, selector)).display;
    const wide = await show();
    expect([display(wide, 'td'), display(wide, '.option')]).to.deep.equal(['table-cell', 'none']);
    const narrow = await show(undefined, 320);
    expect([display(narrow, 'td'), display(narrow, '.option')]).to.deep.equal(['block', 'block']);
    expect(textOf(one(narrow, 'td .option'))).to.equal('Dry needling');
    const many = await show(EVERY, 1400);
    expect(display(many, 'td')).to.equal('block');
  });

  it('tells contested points as contested, each with the choice that brings it up', async () => {
    const contested = async (withWhat) => all(await show(withWhat), '[part=contested] li').map(textOf);
    expect(await contested('acupuncture')).to.have.length(2);
    expect((await contested('acupuncture'))[1]).to.include('Some experts see dry needling as a form of acupuncture. Others see it as a separate treatment.');
    expect(await contested('waiting')).to.have.length(1);
  });

  it('says how sure each piece of research is', async () => {
    const element = await show();
    const research = all(element, 'tbody tr')[4];
    expect([...research.querySelectorAll('[part=certainty]')].map(textOf)).to.deep.equal(['Very unsure to fairly sure', 'Not very sure']);
  });

  it('only and omit choose rows, but side effects stay', async () => {
    const place = await fixture(html`<dry-needling-comparison only="idea research"></dry-needling-comparison>`);
    await place.updateComplete;
    expect(all(place, 'tbody th').map(textOf)).to.deep.equal(['Where is it from, and what is the idea?', 'What does research show?', 'What are the side effects?']);
  });

  it('prints in the same form, nothing cut', async () => {
    const element = await show(undefined, 700);
    await emulateMedia({ media: 'print' });
    const right = element.getBoundingClientRect().right;
    for (const cell of all(element, 'td')) expect(cell.getBoundingClientRect().right).to.be.at.most(right + 1);
    await emulateMedia({});
  });
});
