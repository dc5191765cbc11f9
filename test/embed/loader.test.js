// dist/cdn/embed.js on pages as people write them, and as content systems change what people write.
import { expect } from '@open-wc/testing';
import { engine } from '../runner/commands.js';
import { CLASSIC, LISTEN, MODULE, add, closePages, fresh, isShown, open, part, pathOf, pause, requests, requestsAtOnce, shown, until, wait } from './page.js';

const from = (place) => CLASSIC.replace('src=', `data-base="${fresh(place)}" src=`);

const FALLBACK = '<a href="/leaflet.pdf">Questions (PDF)</a>';

afterEach(closePages);

const words = await (await fetch('/dist/html/en/faq.html')).text();

const FORMS = {
  'plain HTML': words.replace('id="dry-needling-faq"', 'id="faq" data-heading-level="3" data-open="hurt"'),
  'a tag': `<dry-needling-faq id="faq" heading-level="3" open="hurt">${FALLBACK}</dry-needling-faq>`,
  'a placeholder': `<div id="faq" data-dry-needling="faq" data-heading-level="3" data-open="hurt">${FALLBACK}</div>`,
  'a link to an embed page': '<a id="faq" href="https://example.org/embed/en/faq.html?heading-level=3&open=hurt&accent=red" data-dry-needling="faq">Questions</a>',
};

for (const [kind, script] of Object.entries({ 'a module': MODULE, 'a classic script': CLASSIC }))
  describe(`embed.js as ${kind}`, () => {
    for (const [form, markup] of Object.entries(FORMS))
      it(`makes ${form} the element, with its attributes`, async () => {
        const { page, messages } = await open(markup + script);
        const element = await shown(page);
        expect(element.id).to.equal('faq');
        expect(element.shadowRoot.querySelector('.title').localName).to.equal('h3');
        expect(element.shadowRoot.querySelector('#question-hurt').getAttribute('aria-expanded')).to.equal('true');
        expect(page.body.innerText).not.to.include('Questions (PDF)');
        expect(page.querySelectorAll('[data-dry-needling], a[href*=embed]').length).to.equal(0);
        expect(messages).to.deep.equal([]);
      });

    it('finds what is added later, however deep', async () => {
      const { page, messages } = await open(script);
      add(page, `<section><p>New</p>${FORMS['a tag']}</section>`);
      await shown(page);
      page.body.replaceChildren();
      add(page, `<section><p>New</p>${FORMS['a placeholder']}</section>`);
      await shown(page);
      page.body.replaceChildren();
      const link = add(page, FORMS['a link to an embed page']).firstChild;
      await shown(page);
      expect(link.isConnected).to.equal(false);
      expect(messages).to.deep.equal([]);
    });

    it('finds its parts beside a query string, a base and another script of the page', async () => {
      const { page, view } = await open(`<script type="module" src="/node_modules/lit/index.js"></script>${FORMS['a tag']}${script.replace('/dist/cdn/embed.js', 'embed.js?ver=6.1')}`, {
        head: '<base href="/dist/cdn/">',
      });
      await shown(page);
      expect(requests(view)).to.include.members([pathOf('core'), pathOf('faq')]);
    });

    it('finds its parts where its tag says', async () => {
      const { page, view } = await open(`${FORMS['a tag']}${script.replace('src=', 'data-base="/elsewhere" src=')}`);
      await shown(page);
      expect(requests(view)).to.include.members(['/dist/cdn/embed.js', `/elsewhere/${part('faq')}`]);
    });

    it('works from another origin', async () => {
      const other = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}/elsewhere`;
      const { page, messages } = await open(`${FORMS['a tag']}${script.replace('/dist/cdn', other)}`);
      await shown(page);
      expect(messages).to.deep.equal([]);
    });

    it('breaks no rule of a strict page', async () => {
      const policy = `default-src 'none'; script-src ${location.origin} 'nonce-listen'; style-src ${location.origin}; require-trusted-types-for 'script'`;
      const { page, messages } = await open(Object.values(FORMS).join('') + script, {
        listen: `<meta http-equiv="Content-Security-Policy" content="${policy}">${LISTEN.replace('<script', '<script nonce="listen"')}`,
      });
      await until('all are shown', () => [...page.querySelectorAll('dry-needling-faq')].filter(isShown).length === Object.keys(FORMS).length);
      expect(messages).to.deep.equal([]);
    });

    it('hands its nonce on', async () => {
      const policy = "default-src 'none'; script-src 'nonce-abc'; require-trusted-types-for 'script'";
      const { page, messages } = await open(FORMS['a placeholder'] + script.replace('<script', '<script nonce="abc"'), {
        listen: `<meta http-equiv="Content-Security-Policy" content="${policy}">${LISTEN.replace('<script', '<script nonce="abc"')}`,
      });
      await shown(page);
      expect(messages).to.deep.equal([]);
    });
  });

describe('what embed.js requests', () => {
  it('is itself and the parts of what it finds, each once', async () => {
    const { page, view } = await open(FORMS['a tag'] + FORMS['a placeholder'] + '<dry-needling-conditions></dry-needling-conditions>' + CLASSIC);
    await until('all are shown', () => [...page.querySelectorAll('dry-needling-faq')].filter(isShown).length === 2);
    await shown(page, 'conditions');
    const expected = ['/dist/cdn/embed.js', ...['core', 'conditions', 'faq', 'pictures', 'settle'].map(pathOf)].sort();
    expect(requests(view)).to.deep.equal(expected);
    expect(page.querySelectorAll('link').length).to.equal(5);
    // Later additions find what is there, and ask nothing of it again.
    const links = [];
    const observer = new view.MutationObserver((records) => links.push(...records.flatMap(({ addedNodes }) => [...addedNodes])));
    observer.observe(page.head, { childList: true });
    add(page, FORMS['a tag']);
    await until('all are shown', () => [...page.querySelectorAll('dry-needling-faq')].filter(isShown).length === 3);
    await pause();
    expect(links.length).to.equal(0);
    add(page, '<div data-dry-needling="figure"></div>');
    await shown(page, 'figure');
    expect(requests(view)).to.deep.equal([...expected, pathOf('figure')].sort());
  });

  for (const [name, parts] of Object.entries({ faq: ['core', 'faq', 'settle'], figure: ['core', 'figure', 'pictures', 'settle'], guide: ['guide', 'settle'] }))
    it(`is asked for at once (${name})`, async () => {
      const { page, view } = await open(`<dry-needling-${name}></dry-needling-${name}>${from('slow')}`);
      await shown(page, name);
      expect(requestsAtOnce(view, /\/parts\//)).to.deep.equal(parts);
    });

  it('is right for the guide beside an element of it', async () => {
    const { page, messages } = await open(`<dry-needling-faq></dry-needling-faq><dry-needling-guide></dry-needling-guide>${CLASSIC}`);
    await shown(page);
    const guide = await shown(page, 'guide');
    await until('what is in it is shown', () => isShown(guide.shadowRoot.querySelector('dry-needling-visit')));
    expect(messages).to.deep.equal([]);
  });

  it('is nothing on a page without elements, or where another script has registered their tags', async () => {
    const script = '<script type="module" src="/dist/cdn/all.js"></script>';
    const empty = await open(`<p>Words</p>${CLASSIC}`);
    const full = await open(`${FORMS['a tag']}${script}${MODULE}`);
    await shown(full.page);
    // What takes care of the rest is all that is lacking.
    const mixed = await open(`${FORMS['a tag']}<p data-dry-needling-fallback>Pushed out</p>${FORMS['a placeholder']}${script}${MODULE}`);
    await until('both are shown', () => [...mixed.page.querySelectorAll('dry-needling-faq')].filter(isShown).length === 2);
    await pause();
    expect(requests(empty.view)).to.deep.equal(['/dist/cdn/embed.js']);
    expect(requests(full.view)).to.deep.equal(['/dist/cdn/all.js', '/dist/cdn/embed.js']);
    expect(requests(mixed.view)).to.deep.equal(['/dist/cdn/all.js', '/dist/cdn/embed.js', pathOf('settle')]);
    expect(mixed.page.body.innerText).not.to.include('Pushed out');
    expect([...empty.messages, ...full.messages, ...mixed.messages]).to.deep.equal([]);
  });

  it('is the same when it is on a page several times, or beside the file of one element', async () => {
    const { page, view, messages } = await open(`${FORMS['a placeholder']}${FORMS['a tag']}${CLASSIC}${MODULE}<script src="/elsewhere/embed.js?ver=2"></script><script type="module" src="/dist/cdn/dry-needling-takeaways.js"></script>`);
    await until('all are shown', () => [...page.querySelectorAll('dry-needling-faq')].filter(isShown).length === 2);
    await pause();
    expect(page.querySelectorAll('dry-needling-faq').length).to.equal(2);
    expect(requests(view).filter((path) => path.includes('/parts/')).length).to.equal(3);
    expect(messages).to.deep.equal([]);
  });
});

describe('what a placeholder may say', () => {
  it('is attributes of the element, and its own id, class and dir; nothing that runs or paints', async () => {
    const { page } = await open(`<section class="wide" id="f" dir="ltr" onclick="0" style="color: red" data-dry-needling="faq" data-onclick="0" data-style="color: red" data-class="cover" data-id="config" data-dir="rtl" data-lang="es" data-single data-tabindex="1" data-shadowroot="x">${FALLBACK}</section>${CLASSIC}`);
    const element = await shown(page);
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({ class: 'wide', id: 'f', lang: 'es', dir: 'ltr', single: '' });
  });

  it('a link names the language of its page, unless the words around it are in that language', async () => {
    const link = (language) => `<a href="/embed/${language}/faq.html" data-dry-needling="faq">Questions</a>`;
    const { page } = await open(link('en') + link('es') + `<p lang="es-MX">${link('es')}</p>` + link('en-AU') + CLASSIC, { lang: 'en-GB' });
    const elements = await until('all are shown', () => page.querySelectorAll('dry-needling-faq').length === 4 && [...page.querySelectorAll('dry-needling-faq')]);
    expect(elements.map((element) => element.getAttribute('lang'))).to.deep.equal([null, 'es', null, 'en-AU']);
  });

  it('what is inside an element or a placeholder is its fallback', async () => {
    const { page, view } = await open(`<dry-needling-faq><a href="/embed/en/visit.html" data-dry-needling="visit">Visit</a></dry-needling-faq><div data-dry-needling="takeaways"><section data-dry-needling="overview"></section></div>${CLASSIC}`);
    await shown(page);
    await shown(page, 'takeaways');
    await pause();
    expect(requests(view)).to.deep.equal(['/dist/cdn/embed.js', ...['core', 'faq', 'settle', 'takeaways'].map(pathOf)].sort());
  });

  it('an unknown name is told once, with what is possible, and harms nothing else', async () => {
    const { page, messages } = await open(`<div data-dry-needling="faqs">One</div><dry-needling-faqs>Two</dry-needling-faqs><div data-dry-needling="constructor">Three</div><div data-dry-needling="core">Four</div>${FORMS['a tag']}${CLASSIC}`);
    await shown(page);
    expect(messages.length).to.equal(3);
    for (const [index, name] of ['faqs', 'constructor', 'core'].entries()) expect(messages[index]).to.match(new RegExp(`"${name}".*benefits,care-plan,.*faq,.*visit$`));
    for (const word of ['One', 'Two', 'Three', 'Four']) expect(page.body.innerText).to.include(word);
  });

  it('a shadow root is not looked into, but its tags become elements with those of the page', async () => {
    const { page } = await open(CLASSIC);
    const root = add(page, '').attachShadow({ mode: 'open' });
    root.innerHTML = '<dry-needling-faq></dry-needling-faq><div data-dry-needling="faq">Words</div>';
    add(page, FORMS['a tag']);
    await shown(page);
    expect(isShown(root.querySelector('dry-needling-faq'))).to.equal(true);
    expect(root.textContent).to.include('Words');
  });
});

describe('the fallback', () => {
  const pushedOut = {
    beside: '<dry-needling-faq></dry-needling-faq><div data-dry-needling-fallback>Pushed out</div>',
    'beside, in paragraphs': '<p><dry-needling-faq></dry-needling-faq></p>\n<p><a data-dry-needling-fallback href="#">Pushed out</a></p>',
    'as the classic editor of WordPress writes it': '<p><dry-needling-faq></p>\n<div data-dry-needling-fallback>Pushed out</div>\n<p></dry-needling-faq></p>',
    'in several blocks': '<p><dry-needling-faq></dry-needling-faq><br></p><p></p><p data-dry-needling-fallback>Pushed out</p><br><ul data-dry-needling-fallback><li>Pushed out</li></ul>',
  };
  for (const [where, markup] of Object.entries(pushedOut))
    it(`that a content system put ${where} goes when the element is shown, and nothing else does`, async () => {
      const { page } = await open(`<p>Before</p>${markup}<p>After</p>${CLASSIC}`);
      await shown(page);
      await until('the fallback is gone', () => !page.body.innerText.includes('Pushed out'));
      for (const word of ['Before', 'After']) expect(page.body.innerText).to.include(word);
      expect(page.querySelectorAll('[data-dry-needling-fallback]').length).to.equal(0);
    });

  it('that stands beside nothing of ours stays', async () => {
    const mine = (name) => `<a data-dry-needling-fallback href="#">${name}</a>`;
    const { page, messages } = await open(`${mine('First')}${FORMS['a tag']}<p>Between</p><p>${mine('Second')}</p><div>${mine('Third')}</div><div><p>${mine('Fourth')}</p></div>${CLASSIC}`);
    await shown(page);
    await pause();
    for (const name of ['First', 'Second', 'Third', 'Fourth']) expect(page.body.innerText).to.include(name);
    expect(messages).to.deep.equal([]);
  });

  for (const [form, markup] of Object.entries({
    ...FORMS,
    'a fallback beside a tag': `<dry-needling-faq></dry-needling-faq><p data-dry-needling-fallback class="old">${FALLBACK}</p>`,
  }))
    it(`and the element change places in one frame: ${form}`, async () => {
      const { page, view } = await open(`<main>${markup}</main>`);
      const main = page.querySelector('main');
      const seen = new Set();
      const look = () => {
        const element = page.querySelector('dry-needling-faq');
        const old = page.querySelector('[data-dry-needling], .old') ?? (element && !element.shadowRoot && element);
        seen.add(`${isShown(element) ? 'element' : ''} ${old ? 'fallback' : ''}`.trim());
        view.requestAnimationFrame(look);
      };
      view.requestAnimationFrame(look);
      await until('the fallback is painted', () => seen.size);
      await wait(60);
      const height = main.getBoundingClientRect().height;
      const heights = new Set();
      new view.ResizeObserver(() => heights.add(main.getBoundingClientRect().height)).observe(main);
      const script = Object.assign(page.createElement('script'), { src: '/dist/cdn/embed.js' });
      script.dataset.base = fresh('slow');
      page.head.append(script);
      await shown(page);
      // The frame in which it is seen; and time for what should not be seen after it.
      await until('it is painted', () => seen.has('element'));
      await wait(100);
      expect([...seen]).to.deep.equal(['fallback', 'element']);
      expect(Math.min(...heights)).to.be.at.least(height);
    });

  it('stays where an element cannot render', async () => {
    const { page, messages } = await open(`${FORMS['a placeholder']}${CLASSIC}`, {
      head: `<script>customElements.define('dry-needling-faq', class extends HTMLElement {
        static observedAttributes = [];
        updateComplete = new Promise((_, reject) => setTimeout(reject));
      });</script>`,
    });
    await pause();
    expect(page.body.innerText).to.include('Questions (PDF)');
    expect(page.querySelectorAll('[data-dry-needling]').length, 'it is not tried again for ever').to.equal(0);
    expect(messages).to.deep.equal([]);
  });

  it('gives way to an element of another script, which may not say when it has rendered', async () => {
    const { page, messages } = await open(`${FORMS['a placeholder']}${CLASSIC}`, {
      head: "<script>customElements.define('dry-needling-faq', class extends HTMLElement { static observedAttributes = []; });</script>",
    });
    await until('it has taken its place', () => page.querySelector('dry-needling-faq#faq'));
    await pause();
    expect(page.body.innerText).not.to.include('Questions (PDF)');
    expect(messages).to.deep.equal([]);
  });

  for (const lacking of ['Document.prototype.adoptedStyleSheets', 'Object.hasOwn'])
    it(`stays in a browser without ${lacking}, and nothing is loaded`, async () => {
      const { page, view, messages } = await open(Object.values(FORMS).join('') + CLASSIC, { head: `<script>delete ${lacking}</script>` });
      await pause();
      expect(page.body.innerText.match(/Questions/g).length).to.equal(3);
      expect(requests(view)).to.deep.equal(['/dist/cdn/embed.js']);
      expect(messages).to.deep.equal([]);
    });
});

describe('when something is missing', () => {
  const others = (messages) => messages.filter((message) => !message.startsWith('dry-needling: '));

  it(`the fallback stays and one message says so${engine === 'webkit' ? '' : '; a later addition tries again for all'}`, async () => {
    const base = fresh('unsteady');
    const { page, messages } = await open(`${FORMS['a placeholder']}${FORMS['a tag']}${CLASSIC.replace('src=', `data-base="${base}" src=`)}`);
    await until('a message', () => messages.length);
    await pause();
    expect(messages.filter((message) => message.startsWith('dry-needling: '))).to.deep.equal([`dry-needling: parts did not load from ${location.origin}${base}`]);
    expect(others(messages)).to.deep.equal([]);
    expect(page.body.innerText.match(/Questions/g).length).to.equal(2);
    // WebKit keeps what a link could not fetch for as long as the page lives.
    if (engine === 'webkit') return;
    await wait(1000);
    add(page, FORMS['a tag']);
    await until('all are shown', () => [...page.querySelectorAll('dry-needling-faq')].filter(isShown).length === 3);
    expect(page.body.innerText).not.to.include('Questions (PDF)');
  });

  // WebKit loads a module that its link has refused.
  if (engine !== 'webkit')
    it('a part that somebody has changed is refused', async () => {
      const { page, messages } = await open(`${FORMS['a placeholder']}${from('altered')}`);
      await until('a message', () => messages.length);
      await pause();
      expect(page.body.innerText).to.include('Questions (PDF)');
    });

  it('parts come all the same where a script of the page has tidied up its head', async () => {
    const { page, messages } = await open(FORMS['a placeholder'], {
      head: '<script>new MutationObserver(() => document.querySelectorAll("link").forEach((link) => link.remove())).observe(document.head, { childList: true });</script>' + from('slow'),
    });
    await shown(page);
    expect(messages).to.deep.equal([]);
  });

  it('a script that cannot know its address says what to do', async () => {
    const { page, messages } = await open(`${FORMS['a tag']}<script type="module">import '/dist/cdn/embed.js';</script>`);
    await until('a message', () => messages.length);
    expect(messages).to.deep.equal(['dry-needling: embed.js needs data-base']);
    expect(page.body.innerText).to.include('Questions (PDF)');
  });

  it('fields that are named as what a script asks a form for cost nobody else anything', async () => {
    const fields = (...names) => names.map((name) => `<input name="${name}">`).join('');
    const { page, messages } = await open(`<form data-dry-needling="faq">${fields('localName', 'matches')}</form><form data-dry-needling="faq">${fields('closest')}</form><form lang="es">${fields('lang')}<dry-needling-visit></dry-needling-visit></form><dry-needling-references></dry-needling-references><dry-needling-takeaways></dry-needling-takeaways>${CLASSIC}`);
    await shown(page, 'takeaways');
    const visit = await shown(page, 'visit');
    await until('it speaks the language of its form', () => visit.shadowRoot.querySelector('[part=base]').lang === 'es');
    // All of one addition: the form is looked at before what comes after it.
    page.body.append(...['<form><input name="matches"><input name="nodeType"></form>', '<form><input name="querySelectorAll"></form>', FORMS['a tag']].map((markup) => add(page, markup).firstElementChild));
    await shown(page);
    await shown(page, 'references');
    await pause();
    expect(messages).to.deep.equal([]);
  });

  it('a picture that somebody named as the script does not choose where code comes from', async () => {
    const { page, view } = await open(`<img name="currentScript" data-base="/nowhere/" src="data:,">${FORMS['a tag']}${MODULE}`);
    await shown(page);
    expect(requests(view).filter((path) => path.includes('/parts/'))).to.deep.equal([pathOf('core'), pathOf('faq'), pathOf('settle')].sort());
  });
});
