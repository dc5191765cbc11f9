import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../dist/elements/faq/dry-needling-faq.js';
import { emulateMedia, press } from '../runner/commands.js';
import { all, button, one, problemsDuring, textOf } from '../helpers.js';

const show = (template = html`<dry-needling-faq id="faq"></dry-needling-faq>`) => fixture(template);
const question = (element, id) => one(element, `#question-${id}`);
const answer = (element, id) => one(element, `#answer-${id}`);
const opened = (element) => all(element, '[aria-expanded=true]').map(({ id }) => id.replace('question-', ''));
const settle = (element) => element.updateComplete;

describe('<dry-needling-faq>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('asks the five questions, each a button in a heading that names its answer', async () => {
    const element = await show();
    const questions = all(element, 'h3 > button[aria-expanded]');
    expect(questions.map(textOf)).to.deep.equal([
      'Does dry needling hurt?',
      'How is dry needling different from acupuncture?',
      'How many sessions are needed to see results?',
      'Is dry needling safe?',
      'Who should avoid dry needling?',
    ]);
    for (const each of questions) expect(all(element, `#${each.getAttribute('aria-controls')}`)).to.have.length(1);
    expect(opened(element)).to.deep.equal([]);
  });

  it('shows its numbers as words, who counted and how sure that is', async () => {
    const element = await show(html`<dry-needling-faq open="safe"></dry-needling-faq>`);
    const text = textOf(answer(element, 'safe'));
    expect(text).to.include('In a study of 20,494 treatments, clinicians reported 20 of them.');
    expect(text).to.include('about 10 of every 10,000 treatments');
    expect(text).to.include('19 to 37 side effects in every 100 treatments');
  });

  it('opens and closes by click and by key, and the focus stays', async () => {
    const element = await show();
    question(element, 'hurt').click();
    await settle(element);
    expect(opened(element)).to.deep.equal(['hurt']);
    expect(answer(element, 'hurt').checkVisibility()).to.equal(true);
    question(element, 'hurt').focus();
    for (const key of ['Enter', 'Space']) {
      const before = opened(element).length;
      await press(key);
      await settle(element);
      expect(opened(element).length, key).to.equal(1 - before);
      expect(element.shadowRoot.activeElement === question(element, 'hurt')).to.equal(true);
    }
  });

  it('keeps closed answers out of the way, yet within reach of find-in-page', async () => {
    const element = await show();
    const closed = answer(element, 'sessions');
    expect(closed.getAttribute('hidden')).to.equal('until-found');
    expect(closed.getBoundingClientRect().height).to.equal(0);
    closed.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settle(element);
    expect(opened(element)).to.deep.equal(['sessions']);
  });

  it('opens all and closes all', async () => {
    const element = await show();
    button(element, 'Open all answers').click();
    await settle(element);
    expect(opened(element)).to.have.length(5);
    button(element, 'Close all answers').click();
    await settle(element);
    expect(opened(element)).to.deep.equal([]);
  });

  it('opens at first what open names, and follows when open changes', async () => {
    const element = await show(html`<dry-needling-faq open="safe hurt"></dry-needling-faq>`);
    expect(opened(element)).to.deep.equal(['hurt', 'safe']);
    element.open = 'avoid';
    await settle(element);
    expect(opened(element)).to.deep.equal(['avoid']);
  });

  it('single: one at a time, and no button for all', async () => {
    const element = await show(html`<dry-needling-faq single open="hurt safe"></dry-needling-faq>`);
    expect(opened(element)).to.deep.equal(['hurt']);
    question(element, 'sessions').click();
    await settle(element);
    expect(opened(element)).to.deep.equal(['sessions']);
    element.single = false;
    element.expandAll();
    element.single = true;
    await settle(element);
    expect(opened(element)).to.have.length(1);
    expect(button(element, 'Open all answers') === undefined).to.equal(true);
  });

  it('tells the page when a person opens or closes a question, and only then', async () => {
    const element = await show();
    const heard = [];
    document.body.addEventListener('dry-needling-toggle', ({ detail }) => heard.push(detail), { once: false });
    element.toggle('hurt');
    element.open = 'safe';
    element.expandAll();
    element.collapseAll();
    await settle(element);
    expect(heard).to.deep.equal([]);
    setTimeout(() => question(element, 'avoid').click());
    const event = await oneEvent(element, 'dry-needling-toggle');
    expect([event.detail, event.bubbles, event.composed]).to.deep.equal([{ id: 'avoid', open: true }, true, true]);
  });

  it('a link to #faq-sessions opens that answer and moves the focus there, now and when followed later', async () => {
    history.replaceState(null, '', '#faq-sessions');
    const element = await show();
    await settle(element);
    await settle(element);
    expect(opened(element)).to.deep.equal(['sessions']);
    expect(element.shadowRoot.activeElement === question(element, 'sessions')).to.equal(true);
    location.hash = '#faq-safe';
    await oneEvent(window, 'hashchange');
    await settle(element);
    expect(opened(element)).to.include('safe');
    expect(location.hash).to.equal('#faq-safe');
  });

  it('a link wins over what is open at first, and is not followed again when the element moves', async () => {
    history.replaceState(null, '', '#faq-safe');
    const element = await show(html`<dry-needling-faq id="faq" open="hurt"></dry-needling-faq>`);
    await settle(element);
    await settle(element);
    expect(opened(element)).to.deep.equal(['hurt', 'safe']);
    element.toggle('safe', false);
    element.parentNode.append(element);
    await settle(element);
    await settle(element);
    expect(opened(element)).to.deep.equal(['hurt']);
  });

  it('a link to nothing changes nothing', async () => {
    history.replaceState(null, '', '#faq-nonsense');
    const element = await show();
    expect(opened(element)).to.deep.equal([]);
  });

  it('never hides warning signs and "do not" advice in a closed answer', async () => {
    const safety = textOf(one(await show(), '[part=safety]'));
    expect(safety).to.match(/Call .+ now if you are short of breath or have chest pain/);
    expect(safety).to.include('Do not have dry needling if');
  });

  it('only and omit choose questions, but those about safety stay', async () => {
    const only = await show(html`<dry-needling-faq only="hurt"></dry-needling-faq>`);
    expect(all(only, '[part=item] [id^=question]').map(({ id }) => id)).to.deep.equal(['question-hurt', 'question-safe', 'question-avoid']);
    const problems = await problemsDuring(async () => {
      const omit = await show(html`<dry-needling-faq omit="hurt safe"></dry-needling-faq>`);
      expect(all(omit, '[part=item]')).to.have.length(4);
    });
    expect(problems).to.deep.equal(['<dry-needling-faq> omit="safe" cannot be used. Possible: hurt acupuncture sessions']);
  });

  it('names an unknown question in open, once', async () => {
    const problems = await problemsDuring(async () => {
      expect(opened(await show(html`<dry-needling-faq open="pain hurt"></dry-needling-faq>`))).to.deep.equal(['hurt']);
      await show(html`<dry-needling-faq open="pain"></dry-needling-faq>`);
    });
    expect(problems).to.deep.equal(['<dry-needling-faq> open="pain" cannot be used. Possible: hurt acupuncture sessions safe avoid']);
  });

  it('remembers nothing', async () => {
    const first = await show();
    question(first, 'hurt').click();
    expect(opened(await show())).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('prints open, with every source and its address', async () => {
    const element = await show();
    const seen = () => all(element, '[part=answer] p, details li').filter((each) => each.checkVisibility()).length;
    expect(seen()).to.equal(0);
    await emulateMedia({ media: 'print' });
    expect(seen()).to.equal(all(element, '[part=answer] p, details li').length);
    const link = one(element, 'details a');
    expect(link.getAttribute('href')).to.match(/^https:/);
    // Firefox tells how the address is written, not what it is.
    expect(getComputedStyle(link, '::after').content).to.match(/https:|attr\(href\)/);
    await emulateMedia({});
  });
});
