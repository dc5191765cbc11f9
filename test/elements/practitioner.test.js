import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/elements/practitioner/dry-needling-practitioner.js';
import { press } from '../runner/commands.js';
import { all, labelOf, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-practitioner></dry-needling-practitioner>`) => fixture(template);
const questions = (element) => all(element, '[part=questions] input[type=checkbox]');

describe('<dry-needling-practitioner>', () => {
  it('says who it can be, only beside that rules differ by place', async () => {
    const element = await show();
    const text = textOf(one(element, '[part=base]'));
    expect(text).to.include('In some places, this can be:');
    expect([...one(element, 'ul').children].map(textOf)).to.deep.equal(['a physical therapist', 'a chiropractor', 'a sports medicine specialist', 'a doctor']);
    expect(text).to.include('In some places, a physical therapist is not allowed to do it.');
    expect(text).to.include("Before you start, ask to see your clinician's certificate.");
    expect(text).to.include('What is not known: how much training is enough.');
  });

  it('has the questions as a checklist, named by its heading', async () => {
    const element = await show();
    expect(questions(element)).to.have.length(6);
    expect(textOf(labelOf(questions(element)[3]))).to.equal('Do you use a new, sterile needle each time?');
    expect(textOf(one(element, 'legend h3'))).to.equal('Questions to ask your clinician');
  });

  it('can be ticked by keyboard; a new rendering keeps the ticks, and no one else does', async () => {
    const form = await fixture(html`<form><dry-needling-practitioner></dry-needling-practitioner></form>`);
    const element = form.firstElementChild;
    await element.updateComplete;
    const box = questions(element)[2];
    box.focus();
    await press('Space');
    expect(box.checked).to.equal(true);
    element.heading = 'Before you book';
    await element.updateComplete;
    expect(box.checked).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect([box.getAttribute('autocomplete'), box.name, box.form]).to.deep.equal(['off', '', null]);
  });

  it('a tick stays with its question when others are left out', async () => {
    const element = await show();
    const ticked = () => questions(element).filter((box) => box.checked).map((box) => textOf(labelOf(box)));
    questions(element)[3].click();
    await element.updateComplete;
    element.omit = 'license benefit';
    await element.updateComplete;
    expect(ticked()).to.deep.equal(['Do you use a new, sterile needle each time?']);
  });

  it('only and omit choose professions and questions', async () => {
    const element = await show(html`<dry-needling-practitioner only="doctor risks needle"></dry-needling-practitioner>`);
    expect(textOf(one(element, 'ul'))).to.equal('a doctor');
    expect(questions(element)).to.have.length(2);
    const none = await show(html`<dry-needling-practitioner only="doctor"></dry-needling-practitioner>`);
    expect(all(none, 'fieldset')).to.have.length(0);
  });

  it('never leaves out that rules differ by place', async () => {
    const problems = await problemsDuring(async () => {
      const element = await show(html`<dry-needling-practitioner only="license" omit="law place"></dry-needling-practitioner>`);
      expect(textOf(one(element, '[part=rules]'))).to.include('Rules differ by state and country.').and.to.include('Expert groups do not agree');
    });
    expect(problems).to.have.length(2);
    expect(problems[0]).to.include('omit="law" cannot be used');
  });
});
