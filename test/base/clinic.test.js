// A clinic's own words and ways to reach it, as readers of a page meet them.
import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/all.js';
import { registerClinic } from '../../dist/clinic.js';
import { readClinic } from '../../dist/content/clinic/page.js';
import { appendOnly, locked, outline } from '../../dist/content/generated/outline.js';
import '../../dist/content/generated/locales/en-GB.js';
import '../../dist/content/generated/locales/es.js';
import { everyPath, isList, sample } from '../content/pack-samples.mjs';
import { all, deepAll, deepText, one, problemsDuring, ready, textOf } from '../helpers.js';

const english = (await (await fetch('/dist/content/en.json')).json()).words;
const spanish = (await (await fetch('/dist/content/es.json')).json()).words;
const at = (tree, path) => path.split('.').reduce((node, id) => node[id], tree);

const NAME = 'River Clinic';
const PHONE = '+1 555 010 0123';
const BOOK = 'https://clinic.example/book';
const NOTICE = '† Words of the clinic.';

const hide = (path) => ({ op: 'hide', path });
const replace = (path, text, more = {}) => ({ op: 'replace', path, text: typeof text === 'string' ? { en: text } : text, ...more });
const insert = (path, text = 'A zebra.', more = {}) => {
  const words = sample(at(outline, path)['*'], text);
  return { op: 'insert', path, id: 'xZebra', text: { en: words }, ...more };
};
const reorder = (path, ...order) => ({ op: 'reorder', path, order });

async function show(name, attributes = {}) {
  const place = await fixture(html`<div></div>`);
  const host = document.createElement(`dry-needling-${name}`);
  for (const [attribute, value] of Object.entries(attributes)) host.setAttribute(attribute, value);
  place.append(host);
  await ready(place);
  return host;
}

/** Gives the page a pack that is right, and waits until it is shown. */
async function use(pack) {
  expect(registerClinic(pack)).to.deep.equal([]);
  await ready(document.body);
}
const change = (...changes) => use({ changes });

const wordsOf = (host) => deepText(host).replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** The longest part of a text that stands literally on the page. */
const literal = (text) => text.replace(/\[\[term:\w+\|([^\]]+)\]\]/g, '\n$1\n').split(/\n|\{[\w.:]+\}/).map((part) => part.trim()).sort((a, b) => b.length - a.length)[0];
const firstText = (words) => literal(typeof words === 'string' ? words : Object.values(words)[0]);

const own = (host) => all(host, '[part=own]').map((mark) => mark.parentElement);

async function tellsOnce(act) {
  const events = [];
  const listen = (event) => events.push(event.detail.problems);
  document.addEventListener('dry-needling-content-error', listen);
  const messages = await problemsDuring(act);
  document.removeEventListener('dry-needling-content-error', listen);
  expect(messages.filter((message) => message.startsWith("dry-needling: the clinic's pack has")), messages.join()).to.have.length(1);
  expect(messages).to.have.length(1);
  expect(events).to.have.length(1);
  return events[0];
}

afterEach(() => {
  registerClinic(undefined);
  document.documentElement.lang = 'en';
});

describe('a text that a clinic has replaced', () => {
  it("is the clinic's, marked, without grade and sources; the footer explains the mark", async () => {
    const host = await show('takeaways');
    const [id] = Object.keys(english.takeaways.items);
    const item = () => one(host, '[part=point]');
    expect(item().querySelectorAll('[part=certainty], [part=citation]')).to.have.length.above(1);
    expect(textOf(one(host, '[part=footer]'))).to.not.include(NOTICE);
    await change(replace(`takeaways.items.${id}`, 'Our own words.'));
    expect(textOf(item())).to.equal('Our own words.† (words of the clinic)');
    expect(item().querySelectorAll('[part=certainty], [part=citation]')).to.have.length(0);
    expect(textOf(one(host, '[part=footer]'))).to.include(NOTICE);
    expect(own(host)).to.have.length(1);
    await expect(host).to.be.accessible();
  });

  it('is no template: marks of ours stand as they are written', async () => {
    const host = await show('faq');
    await change(replace('faq.heading', 'Call {emergencyNumber}, [[term:trigger|x]] ${1} {{2}}'));
    expect(textOf(one(host, 'h2'))).to.include('Call {emergencyNumber}, [[term:trigger|x]] ${1} {{2}}†');
  });

  it('takes no grade from the paragraphs beside it', async () => {
    const host = await show('faq');
    // Two that are equally sure show it once, after the later one.
    const path = 'items.sessions.answer';
    const [first, second] = host.ids(path).map((id) => `${path}.${id}`);
    const { claims } = host.facts;
    const before = claims[second];
    claims[second] = claims[first] = ['low', []];
    await change(replace(`faq.${second}`, 'Ours.'));
    const [one_, two] = one(host, '#answer-sessions').querySelectorAll('p');
    expect([one_, two].map((each) => each.querySelectorAll('[part=certainty]').length)).to.deep.equal([1, 0]);
    if (before) claims[second] = before;
  });

  it('wins over our words for a country', async () => {
    document.documentElement.lang = 'en-GB';
    const british = Object.entries(globalThis[Symbol.for('dry-needling-elements')].locales.get('en-GB').takeaways.items);
    expect(british).to.not.deep.equal([]);
    const host = await show('takeaways');
    for (const [id, text] of british) {
      expect(wordsOf(host)).to.include(literal(text));
      await change(replace(`takeaways.items.${id}`, 'Ours.'));
      expect(wordsOf(host)).to.include('Ours.†').and.not.include(literal(text));
    }
  });
});

describe('lists', () => {
  const LISTS = ['faq.items', 'conditions.items', 'comparison.rows', 'visit.during.items', 'takeaways.items', 'side-effects.mild.items', 'precautions.doNot.items', 'visit.before.do', 'references.reading.items'];
  for (const path of LISTS) {
    const name = path.split('.')[0];
    const items = at(english, path);
    const [first] = Object.keys(items);
    const last = Object.keys(items).at(-1);
    const placeOf = (host, id) => wordsOf(host).indexOf(firstText(items[id]));

    if (!appendOnly.includes(path))
      it(`${path}: an item is left out, and comes back`, async () => {
        const host = await show(name);
        const before = wordsOf(host);
        expect(placeOf(host, first)).to.be.above(-1);
        expect(await problemsDuring(() => change(hide(`${path}.${first}`)))).to.deep.equal([]);
        expect(placeOf(host, first)).to.equal(-1);
        await use(undefined);
        expect(wordsOf(host)).to.equal(before);
      });

    it(`${path}: the last item comes first`, async () => {
      const host = await show(name);
      expect(placeOf(host, last)).to.be.above(placeOf(host, first));
      await change(reorder(path, last));
      expect(placeOf(host, last)).to.be.above(-1).and.below(placeOf(host, first));
    });

    it(`${path}: an item is added after the first`, async () => {
      const host = await show(name);
      await change(insert(path, 'A zebra.', { after: first }));
      const zebra = wordsOf(host).indexOf('A zebra.†');
      expect(zebra).to.be.above(placeOf(host, first)).and.below(placeOf(host, Object.keys(items)[1]));
      expect(textOf(one(host, '[part=footer]'))).to.include(NOTICE);
      await expect(host).to.be.accessible();
    });
  }

  // They have a place of their own in a drawing or a table, or are headings of the guide's sections.
  const UNSEEN = ['guide.sections', 'visit.soreness.items', 'comparison.options', 'comparison.contested.items'];
  const isOpen = (path) => appendOnly.some((each) => `${path}.`.startsWith(`${each}.`)) || !locked.some((each) => `${path}.`.startsWith(`${each}.`));
  const lists = [...everyPath(outline)].filter(({ path, node }) => isList(node) && isOpen(path)).map(({ path }) => path);
  it('there are many', () => expect(lists.length).to.be.above(40));
  for (const path of lists)
    it(`${path} shows what is added, without an error`, async () => {
      const name = path.split('.')[0];
      const seen = !UNSEEN.includes(path) && !path.endsWith('.cells');
      const host = await show(name, name === 'faq' ? { open: 'hurt acupuncture sessions' } : {});
      expect(await problemsDuring(() => change(insert(path)))).to.deep.equal([]);
      expect(wordsOf(host).includes('A zebra.')).to.equal(seen);
    });

  it('every list can be left empty where nothing in it is locked', async () => {
    for (const name of Object.keys(outline).filter((each) => each !== 'guide')) {
      const host = await show(name);
      const paths = [...everyPath(outline[name], name)].filter(({ path, parent }) => isList(parent) && ![...locked, ...appendOnly].some((each) => `${path}.`.startsWith(`${each}.`) || each.startsWith(`${path}.`)));
      expect((await problemsDuring(() => change(...paths.map(({ path }) => hide(path))))).filter((message) => !message.includes('cannot be used')), name).to.deep.equal([]);
      host.remove();
    }
  });

  it('a choice that is added stands in the comparison', async () => {
    const words = (path, text) => ({ op: 'insert', path, id: 'xLaser', text: { en: text } });
    await change(words('comparison.options', 'Laser'), words('comparison.rows.idea.cells', 'Light.'), words('comparison.contested.items', 'Not alike.'), reorder('comparison.options', 'xLaser', 'massage'));
    const host = await show('comparison', { with: 'x-laser massage' });
    expect(all(host, 'thead [part=option]').map(textOf)).to.deep.equal([literal(english.comparison.options.dryNeedling), 'Laser† (words of the clinic)', literal(english.comparison.options.massage)]);
    expect(wordsOf(host)).to.include('Light.†').and.include('Not alike.†');
    expect(textOf(all(host, 'tbody tr')[Object.keys(english.comparison.rows).indexOf('sideEffects')])).to.include(literal(english.comparison.notKnown));
  });

  it('the choice that a clinic leaves out is not compared', async () => {
    await change(hide('comparison.options.acupuncture'));
    const host = await show('comparison', { with: 'massage' });
    expect(all(host, 'thead [part=option]')).to.have.length(2);
    const other = await show('comparison');
    expect(all(other, 'thead [part=option]').map(textOf).join()).to.not.include(literal(english.comparison.options.acupuncture));
  });

  it('"only" and "omit" know what is added', async () => {
    await change(insert('takeaways.items'));
    const host = await show('takeaways', { only: 'xZebra' });
    expect(all(host, '[part=point]').map(textOf).join()).to.include('A zebra.').and.not.include(literal(english.takeaways.items.target));
  });
});

describe('the emergency number', () => {
  const shows = async (pack, lang, number) => {
    registerClinic(pack && { profile: { name: NAME, ...pack } });
    document.documentElement.lang = lang;
    for (const name of ['side-effects', 'visit', 'takeaways', 'conditions', 'faq', 'guide']) {
      const host = await show(name, name === 'guide' ? { sections: 'overview' } : {});
      expect(wordsOf(host), name).to.match(new RegExp(`\\b${number}\\b`));
      host.remove();
    }
  };
  it("is the clinic's", () => shows({ emergencyNumber: '0118 999', region: 'US' }, 'en-GB', '0118 999'));
  it("is that of the clinic's country, where the page names none", () => shows({ region: 'AU' }, 'en', '000'));
  it('is that of the page, where it names a country', () => shows({ region: 'AU' }, 'en-US', '911'));
  it("the clinic's country also chooses the English", async () => {
    await use({ profile: { name: NAME, region: 'GB' } });
    expect(wordsOf(await show('practitioner'))).to.include('physiotherap');
  });
});

describe('ways to reach the clinic', () => {
  const profile = { name: NAME, phone: PHONE, book: BOOK };
  const links = (host) => deepAll(host, '[part=action]').filter((link) => link.checkVisibility()).map((link) => [link.getAttribute('href'), textOf(link).replaceAll('\u00a0', ' ')]);
  const call = ['tel:+15550100123', `Call ${NAME}: ${PHONE}`];
  const book = [BOOK, `Book a visit at ${NAME}`];

  for (const name of ['faq', 'visit', 'practitioner', 'takeaways'])
    it(`${name} has both`, async () => {
      const host = await show(name);
      expect(links(host)).to.deep.equal([]);
      await use({ profile });
      expect(links(host)).to.deep.equal([book, call]);
      await expect(host).to.be.accessible();
    });

  it('the urgent card has the phone, the emergency card has nothing but its number', async () => {
    await use({ profile });
    const host = await show('side-effects');
    expect(links(host)).to.deep.equal([call]);
    expect(one(host, '.urgent [part=action]').href).to.equal(call[0]);
  });

  it('the guide has them once, and the phone in the urgent card', async () => {
    await use({ profile });
    const host = await show('guide');
    expect(links(host).sort()).to.deep.equal([book, call, call]);
    expect(wordsOf(host)).to.include(NAME);
    expect(wordsOf(one(host, '[part=about]'))).to.not.include(NOTICE);
  });

  it('only those that are known are there', async () => {
    await use({ profile: { name: NAME, phone: PHONE } });
    expect(links(await show('faq'))).to.deep.equal([call]);
    await use({ profile: { name: NAME } });
    expect(links(await show('visit'))).to.deep.equal([]);
  });

  it('who treats, languages and price stand where they are asked for', async () => {
    await use({ profile: { name: NAME, languages: ['en', 'es-MX', 'zh-Hant'], price: { en: '80 dollars', es: '80 dólares' }, treatedBy: { en: 'Ana, 80 hours.' } } });
    const practitioner = wordsOf(await show('practitioner'));
    expect(practitioner).to.include(`At ${NAME}`).and.include('Ana, 80 hours.†').and.match(/English, Mexican Spanish,? and (Traditional Chinese|Chinese \(Traditional\)|Chinese, Traditional)/);
    expect(wordsOf(await show('visit'))).to.include('80 dollars†').and.not.include('Ana');
    expect(wordsOf(await show('visit', { lang: 'es' }))).to.include('80 dólares†').and.not.include('dollars');
  });
});

describe('languages', () => {
  const path = 'takeaways.heading';

  it('a text that the clinic has in English alone stays ours in Spanish', async () => {
    document.documentElement.lang = 'es';
    const host = await show('takeaways');
    const before = wordsOf(host);
    await change(replace(path, 'Ours.'));
    expect(wordsOf(host)).to.equal(before);
    expect(before).to.include(literal(spanish.takeaways.heading));
    await change(replace(path, { en: 'Ours.', es: 'Nuestro.' }));
    expect(textOf(one(host, 'h2'))).to.include('Nuestro.†');
  });

  it('an item that the clinic has in English alone is English in Spanish, and says so', async () => {
    document.documentElement.lang = 'es';
    await change(insert('takeaways.items'));
    const host = await show('takeaways');
    const [item] = own(host);
    expect([item.lang, item.dir]).to.deep.equal(['en', 'ltr']);
    expect(textOf(item)).to.include('A zebra.†');
    expect(textOf(one(host, '[part=footer]'))).to.include(literal(spanish.clinic.notice));
  });

  it('an item that the clinic has in Spanish alone is Spanish in English, not empty', async () => {
    await change({ ...insert('takeaways.items'), text: { es: 'Una cebra.' } });
    const [item] = own(await show('takeaways'));
    expect([item.lang, textOf(item)]).to.deep.equal(['es', 'Una cebra.† (words of the clinic)']);
  });
});

describe('the JSON-LD of the guide', () => {
  it("asks the clinic's questions", async () => {
    const host = await show('guide', { sections: 'faq', 'structured-data': '' });
    const questions = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const graph = JSON.parse(host.querySelector('script').text)['@graph'];
      return graph.find((node) => node['@type'] === 'FAQPage').mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]);
    };
    const before = await questions();
    await change(hide('faq.items.sessions'), replace('faq.items.hurt.question', 'Ouch?'), insert('faq.items', '"A zebra." \\'));
    const after = await questions();
    expect(after).to.have.length(before.length);
    expect(after[0][0]).to.equal('Ouch?');
    expect(after.at(-1)).to.deep.equal(['"A zebra." \\', '"A zebra." \\']);
    expect(after.map(([name]) => name)).to.not.include(english.faq.items.sessions.question);
    const shown = wordsOf(host);
    for (const [name] of after) expect(shown).to.include(name.split('{')[0]);
  });
});

describe('problems', () => {
  it('are told once, with one event, and the rest is shown', async () => {
    const host = await show('takeaways');
    let returned;
    const problems = await tellsOnce(() => {
      returned = registerClinic({ profile: { name: NAME, phone: 'javascript:1', book: BOOK }, changes: [replace('takeaways.heading', 'Ours.'), hide('takeaways.items.safety'), { op: 'eval' }] });
    });
    await ready(document.body);
    expect(problems.map(({ path }) => path)).to.deep.equal(['profile.phone', 'changes[1].path', 'changes[2].op']);
    expect(returned).to.deep.equal(problems);
    expect(textOf(one(host, 'h2'))).to.include('Ours.');
    expect(all(host, '[part=action]')).to.have.length(1);
    expect(wordsOf(host)).to.include(literal(english.takeaways.items.safety));
  });

  it('a text that we have changed since is told once, however many elements show it', async () => {
    await Promise.all([show('faq'), show('faq'), show('faq')]);
    const [problem] = await tellsOnce(() => change(replace('faq.heading', 'Ours.', { base: { en: 'As it was.' } })));
    expect(problem.path).to.equal('changes[0].base.en');
  });
});

describe('reading a pack', () => {
  const pack = { profile: { name: NAME }, changes: [replace('takeaways.heading', 'Ours.')] };
  const { fetch: fetched } = window;
  afterEach(() => {
    window.fetch = fetched;
    document.querySelector('[data-dry-needling-clinic]')?.remove();
  });
  const inPage = (text) => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json', text });
    script.dataset.dryNeedlingClinic = '';
    document.head.append(script);
  };
  const answers = (body, options) => {
    window.fetch = async () => new Response(body, options);
  };
  const headingIs = async (words) => expect(textOf(one(await show('takeaways'), 'h2'))).to.include(words);
  const bytes = (text, ...more) => new Uint8Array([...new TextEncoder().encode(text), ...more]);

  it('from an address', async () => {
    expect(await problemsDuring(() => readClinic('/test/embed/clinic.json'))).to.deep.equal([]);
    expect(wordsOf(await show('practitioner'))).to.include('Riverside Physiotherapy');
  });

  it('from the page', async () => {
    inPage(JSON.stringify(pack));
    expect(await problemsDuring(() => readClinic())).to.deep.equal([]);
    await headingIs('Ours.');
  });

  it('from the address alone, where there are both', async () => {
    inPage('{');
    answers(JSON.stringify(pack));
    expect(await problemsDuring(() => readClinic('/clinic.json'))).to.deep.equal([]);
    await headingIs('Ours.');
  });

  it('with a byte order mark', async () => {
    answers(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(JSON.stringify(pack))]));
    expect(await problemsDuring(() => readClinic('/clinic.json'))).to.deep.equal([]);
    await headingIs('Ours.');
  });

  it('from nowhere: nothing happens', async () => {
    expect(await problemsDuring(() => readClinic())).to.deep.equal([]);
    await headingIs(english.takeaways.heading);
  });

  const text = JSON.stringify({ changes: [replace('takeaways.heading', 'Nuestra cabeça')] });
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  const wrong = {
    'HTML': () => answers('<!doctype html><title>Not found</title>'),
    'nothing': () => answers(''),
    'half of it': () => answers(text.slice(0, 40)),
    'a list': () => answers('[]'),
    'null': () => answers('null'),
    'an error with a pack': () => answers(text, { status: 500 }),
    'no content': () => answers(null, { status: 204 }),
    'Latin-1': () => answers(latin),
    'UTF-16': () => answers(utf16),
    'a letter cut in half': () => answers(bytes(text.slice(0, -5), 0xc3)),
    '100,000 levels': () => answers('['.repeat(100_000) + ']'.repeat(100_000)),
    'no network': () => {
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    },
    'an end in the middle': () => answers(new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) })),
  };
  for (const [what, prepare] of Object.entries(wrong))
    it(`${what}: our words stay, one message, one event`, async () => {
      prepare();
      const problems = await tellsOnce(() => readClinic('/clinic.json'));
      expect(problems).to.have.length(1);
      await headingIs(english.takeaways.heading);
    });

  it('what is not there (404): our words stay, one message, one event', async () => {
    const [problem] = await tellsOnce(() => readClinic('/nowhere/clinic.json'));
    expect([problem.path, problem.found]).to.deep.equal(['/nowhere/clinic.json', 'Error: the answer is 404']);
    await headingIs(english.takeaways.heading);
  });

  it('what is no address: the same', async () => {
    for (const address of ['javascript:owned=1', 'https://', 'file:///etc/passwd']) await tellsOnce(() => readClinic(address));
    expect('owned' in window).to.equal(false);
  });

  it('10 MB are not read to their end', async () => {
    let chunks = 0;
    let ended = false;
    answers(new ReadableStream({
      pull(stream) {
        stream.enqueue(new Uint8Array(50_000).fill(32));
        if (++chunks === 200) stream.close();
      },
      cancel: () => void (ended = true),
    }));
    const [problem] = await tellsOnce(() => readClinic('/clinic.json'));
    expect(problem.found).to.include('longer than');
    expect(chunks).to.be.below(10);
    expect(ended).to.equal(true);
  });

  it('what takes too long is given up, before and after its first bytes', async () => {
    const ends = (signal, reject) => signal.addEventListener('abort', () => reject(signal.reason));
    const slow = [
      (_address, { signal }) => new Promise((_, reject) => ends(signal, reject)),
      async (_address, { signal }) =>
        new Response(new ReadableStream({
          start(stream) {
            stream.enqueue(bytes('{'));
            ends(signal, (reason) => stream.error(reason));
          },
        })),
    ];
    for (const answer of slow) {
      window.fetch = answer;
      const [problem] = await tellsOnce(() => readClinic('/clinic.json', 20));
      expect(problem.found).to.include('Timeout');
    }
    await headingIs(english.takeaways.heading);
  });

  for (const [what, script] of Object.entries({ 'no JSON': '{ name: 1 }', 'an empty script': '', '10 MB': `{"profile":{"name":"${'a'.repeat(10_000_000)}"}}` }))
    it(`${what} in the page: our words stay, one message, one event`, async () => {
      inPage(script);
      await tellsOnce(() => readClinic());
      await headingIs(english.takeaways.heading);
    });
});
