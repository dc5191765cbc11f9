import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/benefits/dry-needling-benefits.js';
import { all, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-benefits></dry-needling-benefits>`) => fixture(template);
const groups = (element) => all(element, '[part=group]').map((each) => textOf(each.querySelector('h3')));
const names = (element) => all(element, '[part=benefit]').map((each) => textOf(each.querySelector('h4')));
const benefit = (element, name) => all(element, '[part=benefit]').find((each) => textOf(each).startsWith(name));
const GROUPS = ['Less pain and muscle tension', 'Blood flow and recovery', 'Easier movement', 'Nerves and brain'];

describe('<dry-needling-benefits>', () => {
  it('shows the four groups, each with its summary first', async () => {
    const element = await show();
    expect(groups(element)).to.deep.equal(GROUPS);
    expect(names(element)).to.have.length(11);
    const summary = textOf(one(element, '[part=group] h3 + p'));
    expect(summary).to.include('may lower pain for up to 12 weeks');
    expect(summary).to.include('Very unsure to fairly sure');
  });

  it('pairs every hope with what research shows, in this order', async () => {
    for (const each of all(await show(), '[part=benefit]')) {
      const [, hope, research] = each.children;
      expect(textOf(hope)).to.include('People hope');
      expect(textOf(research)).to.match(/^What research shows ./);
    }
  });

  it('says how sure the research is, and calls not known what is not known, without a grade', async () => {
    const element = await show();
    const certainty = (name) => benefit(element, name).querySelector('[part=certainty]')?.getAttribute('aria-label');
    expect(certainty('Spots that hurt when pressed')).to.equal('How sure: Not very sure to fairly sure');
    expect(certainty('Faster recovery')).to.equal(undefined);
    expect(textOf(benefit(element, 'Faster recovery'))).to.include('We found no good studies');
  });

  it('stands side by side where there is room, and stacked on a phone, without a change of order', async () => {
    const place = (element, part) => benefit(element, 'Pain signals').querySelector(`[part=${part}]`).getBoundingClientRect();
    const wide = await show(html`<dry-needling-benefits style="inline-size: 900px"></dry-needling-benefits>`);
    expect(place(wide, 'research').left).to.be.at.least(place(wide, 'hope').right);
    expect(place(wide, 'research').width).to.be.above(place(wide, 'hope').width);
    const phone = await show(html`<dry-needling-benefits style="inline-size: 320px"></dry-needling-benefits>`);
    expect(place(phone, 'research').top).to.be.at.least(place(phone, 'hope').bottom);
  });

  it('only and omit choose groups and items; a group with nothing left is not shown', async () => {
    const some = await show(html`<dry-needling-benefits only="nervous flow" omit="cycles"></dry-needling-benefits>`);
    expect(groups(some)).to.deep.equal([GROUPS[1], GROUPS[3]]);
    expect(names(some)).to.deep.equal(['More blood flow', 'Pain that stays']);
    const less = await show(html`<dry-needling-benefits omit="pain pathways cycles"></dry-needling-benefits>`);
    expect(groups(less)).to.deep.equal([GROUPS[1], GROUPS[2]]);
  });

  it('names the harms and what is not known, whatever is chosen', async () => {
    const problems = await problemsDuring(async () => {
      const text = textOf(one(await show(html`<dry-needling-benefits only="knots" omit="risks unknown"></dry-needling-benefits>`), '[part=base]'));
      expect(text).to.include('Serious problems are uncommon: about 10 of every 10,000 treatments.');
      expect(text).to.include('What is not known: how dry needling works');
    });
    expect(problems[0]).to.include('omit="risks" cannot be used');
  });

  it('a link leads to the heading of a group or an item', async () => {
    const element = await show(html`<dry-needling-benefits id="hopes"></dry-needling-benefits>`);
    for (const [id, heading] of [['flow', 'h4'], ['movement', 'h3']]) {
      const moved = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = `hopes-${id}`;
      await moved;
      expect(element.shadowRoot.activeElement.closest('h3, h4').localName).to.equal(heading);
    }
    expect(textOf(element.shadowRoot.activeElement)).to.equal('Easier movement');
    expect(element.reveal('nothing')).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
