import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/evidence/dry-needling-evidence.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-evidence></dry-needling-evidence>`) => fixture(template);
const rows = (element) => all(element, '[part=period]');
/** What a table's row says, cell by cell; a drawing by its name, the numbers of sources left out. */
const cells = (row) =>
  [...row.children].map((cell) => cell.querySelector('svg.bar')?.getAttribute('aria-label') ?? textOf(cell).replace(/\d+$/, '').trim());
const box = (node) => node.getBoundingClientRect();
const bars = (element) => all(element, 'svg.bar');

const rect = (bar) => bar.querySelector('rect');

/** Where the middle of a bar lies on the axis, in weeks; as drawn, and how long it is. */
function weeks(bar, mirrored = false) {
  const axis = box(bar);
  const { left, right } = box(rect(bar));
  const middle = (left + right) / 2;
  return [(mirrored ? axis.right - middle : middle - axis.left) / axis.width, rect(bar).getBBox().width / axis.width].map((part) => Math.round(part * 52 * 2) / 2);
}
/** Middle and length of 0 to 1 day, 0 to 12, 13 to 24 and 26 to 52 weeks. */
const DRAWN = [
  [0, 0],
  [6, 12],
  [18.5, 11],
  [39, 26],
];

describe('<dry-needling-evidence>', () => {
  it('compares with fake needling or no treatment, each point with how sure it is', async () => {
    const element = await show();
    expect(textOf(one(element, '[part=summary]'))).to.include('may lower pain for up to 12 weeks');
    const points = all(element, '[part=point]').map(textOf);
    expect(points).to.have.length(4);
    for (const point of points) expect(point).to.match(/(Very unsure to fairly sure|Not very sure)$/);
  });

  it('is one table: when, what research shows, how sure', async () => {
    const element = await show();
    const table = one(element, 'table');
    expect(textOf(table.caption)).to.equal('Pain relief over time, and how sure the research is');
    const [time, research, sure] = all(element, '[role=columnheader]').map(textOf);
    expect(time).to.match(/^Time after treatment/);
    expect([research, sure]).to.deep.equal(['What research shows', 'How sure the research is']);
    expect(rows(element).map(cells)).to.deep.equal([
      ['Straight after treatment', '0 to 1 day', 'Some people feel relief soon after treatment. We do not know exactly why.', 'Very unsure'],
      ['Up to 12 weeks', '0 to 12 weeks', 'Dry needling may lower pain more than fake needling or no treatment.', 'Very unsure to fairly sure'],
      ['After 13 to 24 weeks', '13 to 24 weeks: Not known', 'One review found less pain, but the result is very unsure. We do not really know.', 'Very unsure'],
      ['After 6 to 12 months', '26 to 52 weeks: Not known', 'One review found no clear difference. We do not know if the relief lasts.', 'Very unsure'],
    ]);
  });

  it('draws each time where it lies on a linear axis', async () => {
    expect(bars(await show()).map((bar) => weeks(bar))).to.deep.equal(DRAWN);
  });

  it('writes the numbers of the axis where they lie, the unit with the last', async () => {
    const element = await show();
    const axis = one(element, 'svg.axis');
    const numbers = [...axis.querySelectorAll('text')];
    expect(numbers.map(textOf)).to.deep.equal(['0', '12', '24', '52 weeks']);
    const middle = (box(numbers[1]).left + box(numbers[1]).right) / 2;
    expect((middle - box(axis).left) / box(axis).width).to.be.closeTo(12 / 52, 0.005);
    expect(box(axis).left).to.equal(box(bars(element)[0]).left);
    expect(box(axis).width).to.equal(box(bars(element)[0]).width);
  });

  it('runs from right to left on such a page, with readable words', async () => {
    const place = await fixture(html`<div dir="rtl"><dry-needling-evidence></dry-needling-evidence></div>`);
    const element = place.firstElementChild;
    expect(bars(element).map((bar) => weeks(bar, true))).to.deep.equal(DRAWN);
    const mirrored = (node) => getComputedStyle(node).transform.startsWith('matrix(-1,');
    for (const bar of bars(element)) for (const word of bar.querySelectorAll('text')) expect([mirrored(bar), mirrored(word)]).to.deep.equal([true, true]);
    // After its bar, as time runs here.
    for (const bar of bars(element).slice(0, 3)) expect(box(bar.querySelector(':scope > svg > svg text')).right).to.be.below(box(rect(bar)).left);
    const inside = box(bars(element)[3].querySelector('text'));
    expect(inside.left).to.be.above(box(rect(bars(element)[3])).left);
    expect(inside.right).to.be.below(box(rect(bars(element)[3])).right);
  });

  it('never draws what is not known as relief, and all bars equally high', async () => {
    const element = await show();
    const look = (bar) => getComputedStyle(rect(bar)).fill !== 'none';
    expect(bars(element).map(look)).to.deep.equal([true, true, false, false]);
    expect(bars(element).map((bar) => textOf(bar))).to.deep.equal(['1 day', '12 weeks', '?Not known', '? Not known']);
    expect(new Set(bars(element).map((bar) => rect(bar).getBBox().height)).size).to.equal(1);
  });

  it('cuts no word of the chart on a phone, and the words of a row do not overlap', async () => {
    const element = await show(html`<dry-needling-evidence style="inline-size: 280px"></dry-needling-evidence>`);
    for (const chart of all(element, 'svg.axis, svg.bar')) {
      const words = [...chart.querySelectorAll('text')].map(box).sort((a, b) => a.left - b.left);
      for (const { left, right } of words) {
        expect(left).to.be.at.least(box(chart).left - 1);
        expect(right).to.be.at.most(box(chart).right + 1);
      }
      words.slice(1).forEach(({ left }, index) => expect(left).to.be.above(words[index].right));
    }
  });

  it('view="table" says the same in words', async () => {
    const element = await show(html`<dry-needling-evidence view="table"></dry-needling-evidence>`);
    expect(all(element, 'table svg.bar, table svg.axis')).to.have.length(0);
    expect(rows(element).map((row) => textOf(row.children[1]))).to.deep.equal(['0 to 1 day', '0 to 12 weeks', '13 to 24 weeks Not known', '26 to 52 weeks Not known']);
    const problems = await problemsDuring(async () => {
      expect(bars(await show(html`<dry-needling-evidence view="pie"></dry-needling-evidence>`))).to.have.length(4);
    });
    expect(problems).to.deep.equal(['<dry-needling-evidence> view="pie" cannot be used. Possible: chart table']);
  });

  it('keeps what other treatments do as well, every time, the harms and what is not known', async () => {
    const problems = await problemsDuring(async () => {
      const element = await show(html`<dry-needling-evidence only="pain" omit="daily year"></dry-needling-evidence>`);
      const text = textOf(one(element, '[part=base]'));
      expect(all(element, '[part=point]')).to.have.length(3);
      expect(text).to.include('no more than other treatments do');
      expect(rows(element)).to.have.length(4);
      expect(text).to.include('Serious problems are uncommon: about 10 of every 10,000 treatments.');
      expect(text).to.include('What is not known: if the relief lasts');
    });
    expect(problems[0]).to.include('omit="daily" cannot be used');
    expect(problems[1]).to.include('omit="year" cannot be used');
  });
});
