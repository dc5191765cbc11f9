// The page that makes snippets: what it shows, keeps in its address, and hands to each system.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, deepText } from '../helpers.js';
import { emulateMedia } from '../runner/commands.js';
import { HOST, closePages, faults, open, paste, rendered, until } from './builder-page.js';

afterEach(closePages);

describe('the snippet builder', () => {
  it('offers every element', async () => {
    const { field } = await open();
    const { modules } = await (await fetch('/dist/custom-elements.json')).json();
    const tags = modules.flatMap(({ declarations = [] }) => declarations).map(({ tagName }) => tagName).filter(Boolean);
    expect([...field('widget').options].map(({ value }) => `dry-needling-${value}`).sort()).to.deep.equal(tags.sort());
  });

  it('has a control for each of an element\'s options', async () => {
    const builder = await open({ widget: 'guide' });
    expect(builder.find('[name=option-structured-data]').type).to.equal('checkbox');
    expect(builder.find('[name=option-sections]').type).to.equal('text');
    expect(builder.find(`#${builder.find('[name=option-sections]').getAttribute('aria-describedby')}`).textContent).to.include('care-plan');
    await builder.choose('widget', 'conditions');
    expect([...builder.field('option-layout').options].map(({ value }) => value)).to.deep.equal(['list', 'grid']);
    expect(builder.find('[name=option-sections]') === null).to.equal(true);
    await builder.choose('widget', 'side-effects');
    const ids = [...builder.page.querySelectorAll('[name=option-omit]')].map(({ value }) => value);
    expect(ids).to.include('bruising');
    expect(ids, 'what is locked cannot be left out').to.not.include('pneumothorax');
  });

  describe('gives each system what it keeps', () => {
    const choice = { widget: 'faq', open: 'hurt', 'heading-level': '3', accent: '#0b6b62', lang: 'en-GB' };
    const address = `${HOST}embed/en-GB/faq.html`;
    const forms = {
      html: /^<script type="module" src="[^"]+cdn\/dry-needling-faq\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous"><\/script>\n(<script type="module" src="[^"]+cdn\/locales\/en-GB\.js" [^\n]+<\/script>\n)?<dry-needling-faq lang="en-GB" heading-level="3" open="hurt" style="--dry-needling-accent: #0b6b62"><a href="[^"]+">[^<]+<\/a><\/dry-needling-faq>$/,
      wordpress: /^(<script type="module" [^\n]+<\/script>\n)+<dry-needling-faq [^\n]+<\/dry-needling-faq>$/,
      'wordpress-plugin': /^\[dry_needling_faq lang="en-GB" heading_level="3" open="hurt"\]$/,
      'wordpress-author': new RegExp(`^${address}$`),
      'site-builder': /^<script src="[^"]+cdn\/embed\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous"><\/script>\n<div style="--dry-needling-accent: #0b6b62"><div data-dry-needling="faq" data-lang="en-GB" data-heading-level="3" data-open="hurt"><a href="[^"]+">[^<]+<\/a><\/div><\/div>$/,
      'wix-element': /^Server URL: [^\n]+dry-needling-faq\.js\nTag name: dry-needling-faq\nAttribute: lang = en-GB\nAttribute: heading-level = 3\nAttribute: open = hurt\n/,
      frames: /^<iframe src="[^"]+embed\/en-GB\/faq\.html\?accent=%230b6b62&#38;heading-level=3&#38;open=hurt" title="Common questions about dry needling" [^>]+><\/iframe>$/,
      strict: /^<section data-dry-needling="faq"/,
      links: /^<a href="[^"]+embed\/en\/faq\.html\?accent=%230b6b62&#38;heading-level=3&#38;open=hurt" data-dry-needling="faq" data-lang="en-GB">Common questions about dry needling<\/a>$/,
      newsletter: /^<section data-dry-needling="faq"/,
    };

    it('and knows no others', async () => {
      const { page } = await open();
      expect([...page.querySelectorAll('[name=place]')].map(({ value }) => value)).to.deep.equal(Object.keys(forms));
    });

    for (const [place, form] of Object.entries(forms)) {
      it(place, async () => {
        const builder = await open({ ...choice, place });
        await until(() => builder.snippet);
        expect(builder.snippet).to.match(form);
        expect(builder.find('#how').textContent).to.not.equal('');
      });
    }
  });

  it('has the words of another language preloaded where the loader would have to look them up', async () => {
    const builder = await open({ place: 'site-builder' });
    const preloads = () => builder.snippet.match(/^<link .*>$/gm) ?? [];
    for (const [lang, words] of Object.entries({ es: 'es', 'es-US': 'es', ar: 'ar', 'en-GB': undefined })) {
      await builder.choose('lang', lang);
      await until(() => builder.snippet.includes(`data-lang="${lang}"`), lang);
      if (!words) expect(preloads(), lang).to.deep.equal([]);
      else expect(preloads().join(), lang).to.match(new RegExp(`^<link rel="modulepreload" href="${HOST}cdn/parts/${words}-.{8}\\.js" integrity="sha384-[^"]{64}">$`));
    }
    await builder.choose('place', 'html');
    await builder.choose('lang', 'es');
    await until(() => builder.snippet.includes('locales/es.js'), 'the file of the language');
    expect(preloads()).to.deep.equal([]);
  });

  it('asks for what the form can use, and for nothing else', async () => {
    const builder = await open({ place: 'html' });
    const asked = () => ['inside', 'scheme', 'host'].filter((name) => builder.field(name).checkVisibility());
    expect(asked()).to.deep.equal(['inside', 'host']);
    await builder.choose('place', 'frames');
    expect(asked()).to.deep.equal(['scheme', 'host']);
    await builder.choose('place', 'strict');
    expect(asked()).to.deep.equal([]);
  });

  it('offers the languages that were built, each also with the countries whose emergency number is known', async () => {
    const builder = await open({ lang: 'en-GB' });
    const { languages, countries } = JSON.parse(builder.find('#widgets').textContent);
    for (const { tag } of languages) expect((await fetch(`/dist/html/${tag}/faq.html`)).ok, tag).to.equal(true);
    const groups = [...builder.page.querySelectorAll('[name=lang] optgroup')];
    expect(groups.map(({ label }) => label)).to.deep.equal(languages.filter(({ tag }) => !tag.includes('-')).map(({ name }) => name));
    for (const group of groups) expect(group.children.length).to.equal(countries.length + 1);
    const { evidence } = await (await fetch('/dist/content/en.json')).json();
    expect(countries.map(({ tag }) => tag).sort()).to.deep.equal(Object.keys(evidence.regions).sort());
    expect(builder.field('lang').selectedOptions[0].text).to.equal('English, United Kingdom');
  });

  it('says which words a machine has translated', async () => {
    const { known } = await open().then(({ find }) => ({ known: JSON.parse(find('#widgets').textContent) }));
    for (const { tag, machine } of known.languages) {
      const { translation } = await (await fetch(`/dist/content/${tag}.json`)).json();
      expect(machine, tag).to.equal(translation.status === 'machine');
      const builder = await open({ lang: tag });
      await until(() => builder.find('#notes').textContent);
      expect(builder.find('#notes').textContent.includes('A machine has translated'), tag).to.equal(machine);
    }
  });

  it('puts all words inside where that is asked for, as they are with what was chosen', async () => {
    const builder = await open({ place: 'html', open: 'hurt', heading: 'Ours > "theirs"' });
    await builder.choose('inside', true);
    expect(builder.query.has('inside')).to.equal(true);
    await until(() => builder.snippet.includes('<section'), 'the words');
    const parsed = () => new DOMParser().parseFromString(builder.snippet, 'text/html');
    const tag = parsed().querySelector('dry-needling-faq');
    expect([tag.getAttribute('heading'), tag.getAttribute('open')]).to.deep.equal(['Ours > "theirs"', 'hurt']);
    expect(tag.firstElementChild.matches('section[data-dry-needling=faq]')).to.equal(true);
    expect(tag.querySelector('details[open]').id).to.equal('dry-needling-faq-hurt');
    await builder.choose('place', 'site-builder');
    await until(() => builder.snippet.includes('cdn/embed.js'), 'the placeholder');
    const { body } = parsed();
    const placeholder = body.querySelector('section');
    expect({ ...placeholder.dataset }).to.deep.equal({ dryNeedling: 'faq', heading: 'Ours > "theirs"', open: 'hurt' });
    expect(body.querySelector('h2').textContent).to.equal('Ours > "theirs"');
  });

  it('a bracket or a quotation mark does not end a shortcode', async () => {
    const builder = await open({ place: 'wordpress-plugin', heading: 'Ours ["old"]' });
    expect(builder.snippet).to.equal('[dry_needling_faq heading="Ours &#91;&#34;old&#34;&#93;"]');
  });

  it('a frame takes the colors that were chosen for it, and its height is told', async () => {
    const builder = await open({ place: 'frames', accent: '#7fd3c4', open: 'hurt' });
    await builder.choose('scheme', 'dark');
    const shown = builder.find('#stage iframe');
    const page = () => shown.contentDocument?.querySelector('iframe')?.contentDocument;
    // One script of the page registers the element, the next one reads the address.
    await until(() => page()?.querySelector('dry-needling-faq')?.getAttribute('open') === 'hurt', 'the frame');
    const embedded = page();
    expect(embedded.defaultView.getComputedStyle(embedded.documentElement).colorScheme).to.equal('dark');
    await until(() => /\d/.test(builder.find('#height').textContent), 'the height');
    const told = () => Number(/\d+/.exec(builder.find('#height').textContent)[0]);
    await until(() => told() === Math.ceil(embedded.documentElement.getBoundingClientRect().height), 'the right height');
    const narrow = told();
    builder.find('[value=wide]').click();
    await until(() => told() < narrow, 'less at the width of a desk');
    await builder.choose('place', 'html');
    expect(builder.find('#height').checkVisibility()).to.equal(false);
  });

  for (const place of ['html', 'site-builder']) {
    it(`makes for ${place} what renders in an empty page, with what was chosen`, async () => {
      const builder = await open({ place });
      await builder.choose('option-open', 'safe');
      await builder.choose('heading', 'Fragen & "Antworten"');
      await builder.choose('lang', 'en-GB');
      await builder.choose('accent', '#336699');
      const frame = await paste(builder.snippet);
      const faq = await rendered(frame, 'dry-needling-faq');
      expect(faq.getAttribute('open')).to.equal('safe');
      expect(all(faq, 'h2')[0].textContent).to.include('Fragen & "Antworten"');
      expect(deepText(faq)).to.include('999');
      expect(frame.contentWindow.getComputedStyle(faq).getPropertyValue('--dry-needling-accent').trim()).to.equal('#336699');
      expect(frame.contentWindow.messages).to.deep.equal([]);
    });
  }

  it('gives the plain HTML of dist/html, to copy and as a file', async () => {
    const builder = await open({ widget: 'visit', place: 'strict' });
    await until(() => builder.snippet);
    expect(builder.snippet).to.equal(await (await fetch('/dist/html/en/visit.html')).text());
    const download = builder.find('#download');
    expect([download.hidden, download.download, new URL(download.href).pathname]).to.deep.equal([false, 'dry-needling-visit.html', '/dist/html/en/visit.html']);
    await builder.choose('place', 'html');
    expect(download.hidden).to.equal(true);
  });

  it('gives plain HTML with options, heading, level and country, to copy and as a file', async () => {
    const builder = await open({ widget: 'side-effects', place: 'strict', omit: 'bruising soreness', heading: 'Is it <safe>?', 'heading-level': '3', lang: 'en-GB' });
    await until(() => builder.snippet, 'the words');
    const { body } = new DOMParser().parseFromString(builder.snippet, 'text/html');
    expect(body.querySelector('h3').textContent).to.equal('Is it <safe>?');
    expect(body.querySelector('h2') === null).to.equal(true);
    expect(body.textContent).to.include('999').and.to.include('A drop of blood').and.not.include('A small bruise');
    const download = builder.find('#download');
    expect([download.hidden, download.download]).to.deep.equal([false, 'dry-needling-side-effects.html']);
    expect(await (await fetch(download.href)).text()).to.equal(builder.snippet);
    expect(builder.find('#notes').textContent).to.not.include('cannot carry').and.not.include('npx');
    await builder.choose('widget', 'figure');
    await builder.choose('option-name', 'twitch');
    await until(() => builder.snippet.includes('data-name="twitch"'), 'the picture');
    expect(builder.messages).to.deep.equal([]);
  });

  it('says what a form cannot carry', async () => {
    const builder = await open({ place: 'wordpress-plugin', font: 'Georgia, serif', accent: '#0b6b62' });
    expect(builder.find('#notes').textContent).to.include('cannot carry the accent color and the heading font');
    await builder.choose('place', 'html');
    expect(builder.find('#notes').textContent).to.not.include('cannot carry');
  });

  it('tells how to make the page of a bare address with what was chosen, and shows it so', async () => {
    const builder = await open({ place: 'wordpress-author', open: 'hurt', heading: "Ours isn't", accent: '#0b6b62', scheme: 'dark', lang: 'en-GB' });
    await until(() => builder.snippet);
    expect(builder.snippet).to.equal(`${HOST}embed/en-GB/faq.html`);
    expect(builder.find('#notes code').textContent).to.equal(`npx dry-needling-elements embed faq --base ${HOST}embed --lang en-GB --accent '#0b6b62' --scheme dark --heading 'Ours isn'\\''t' --open hurt --out embed`);
    expect(builder.find('#notes').textContent).to.not.include('cannot carry');
    const shown = () => builder.find('#stage iframe').contentDocument?.querySelector('iframe')?.contentDocument?.querySelector('dry-needling-faq');
    await until(() => shown()?.getAttribute('open') === 'hurt' && shown().getAttribute('heading') === "Ours isn't", 'the preview');
  });

  it('shows the snippet at the width of a phone and of a desk', async () => {
    const builder = await open({ widget: 'side-effects', 'icon-array': '' });
    const shown = builder.find('#stage iframe');
    const element = await rendered(shown, 'dry-needling-side-effects');
    expect(element.hasAttribute('icon-array')).to.equal(true);
    expect(shown.contentWindow.innerWidth).to.equal(320);
    builder.find('[value=wide]').click();
    await until(() => shown.contentWindow.innerWidth === 960);
    expect(shown.getBoundingClientRect().width).to.be.at.most(builder.find('#stage').getBoundingClientRect().width + 1);
  });

  it('shows the whole width in a page that runs from right to left, too', async () => {
    const builder = await open({ widget: 'visit' });
    builder.page.documentElement.dir = 'rtl';
    builder.find('[value=wide]').click();
    const shown = builder.find('#stage iframe');
    await until(() => shown.contentWindow.innerWidth === 960);
    const [frame, stage] = [shown, builder.find('#stage')].map((node) => node.getBoundingClientRect());
    expect(Math.abs(frame.left - stage.left)).to.be.below(3);
    expect(Math.abs(frame.right - stage.right)).to.be.below(3);
  });

  it('keeps every choice in its address, and nothing elsewhere', async () => {
    const query = { widget: 'comparison', place: 'frames', 'heading-level': '4', heading: 'Ours', with: 'massage waiting', omit: 'visits', lang: 'en-US', accent: '#336699', font: 'Georgia, serif', host: 'https://clinic.example/files/' };
    const builder = await open(query);
    expect(Object.fromEntries(builder.query)).to.deep.equal(query);
    expect(builder.field('widget').value).to.equal('comparison');
    expect([...builder.page.querySelectorAll('[name=option-with]:checked')].map(({ value }) => value)).to.deep.equal(['massage', 'waiting']);
    expect(builder.find('[name=option-omit][value=visits]').checked).to.equal(true);
    expect(builder.snippet).to.include('https://clinic.example/files/embed/');

    await builder.choose('host', 'https://other.example/x');
    await builder.choose('option-with', 'massage');
    expect(Object.fromEntries(builder.query)).to.deep.equal({ ...query, with: 'waiting', host: 'https://other.example/x/' });
    const again = await open(Object.fromEntries(builder.query));
    expect(again.snippet).to.equal(builder.snippet);
  });

  it('warns in plain words of an accent that is hard to read', async () => {
    const builder = await open();
    const said = () => [...builder.page.querySelectorAll('#contrast li')].map(({ textContent }) => textContent);
    expect(said()).to.deep.equal([]);
    await builder.choose('accent', '#767676');
    expect(said()).to.deep.equal(['Easy to read on a white page (4.5 to 1).', 'Hard to read on a dark page: 3.6 to 1, but text needs 4.5 to 1.']);
    await builder.choose('accent', '#777777');
    expect(said()[0]).to.equal('Hard to read on a white page: 4.4 to 1, but text needs 4.5 to 1.');
    await builder.choose('accent', 'tomato');
    expect(said()).to.deep.equal([]);
    expect(builder.field('accent').getAttribute('aria-invalid')).to.equal('true');
    expect(builder.find('#accent-problem').textContent).to.include('six digits');
  });

  it('takes an accent from the picker, and says what a font or an address must be', async () => {
    const builder = await open({ place: 'html' });
    await builder.choose('picker', '#336699');
    expect([builder.field('accent').value, builder.query.get('accent')]).to.deep.equal(['#336699', '#336699']);
    await builder.choose('font', 'x{}');
    expect([builder.field('font').getAttribute('aria-invalid'), builder.find('#font-problem').textContent]).to.deep.equal(['true', 'Write names of fonts, separated by commas.']);
    await builder.choose('host', 'ftp://clinic.example');
    expect([builder.field('host').getAttribute('aria-invalid'), builder.find('#host-problem').textContent]).to.deep.equal(['true', 'Write an address that begins with https://.']);
    expect(builder.snippet).to.include(`href="${HOST}`).and.not.include('ftp:');
    await builder.choose('font', 'Georgia');
    expect(builder.find('#font-problem').textContent).to.equal('');
  });

  it('shows the snippet on a dark page, and on a light one again', async () => {
    const builder = await open();
    const shown = (name) => until(() => builder.find('#stage iframe:last-child').contentDocument?.documentElement?.className === name, name);
    builder.find('[name=preview-scheme][value=dark]').click();
    await shown('dark');
    builder.find('[name=preview-scheme][value=light]').click();
    await shown('light');
  });

  it('says when the words could not be loaded, and tries again', async () => {
    const builder = await open({ widget: 'visit', place: 'html' });
    const { fetch } = builder.view;
    builder.view.fetch = async () => new builder.view.Response('', { status: 404 });
    await builder.choose('place', 'strict');
    const status = builder.find('#status');
    await until(() => status.textContent === 'The words could not be loaded. Try again.', 'the status');
    builder.view.fetch = fetch;
    await builder.choose('place', 'newsletter');
    await until(() => builder.snippet.includes('<section'), 'the words');
    expect(status.textContent).to.equal('');
  });

  it('covers nothing of the snippet with the preview that stays in sight', async () => {
    const { page, view, find } = await open();
    const [preview, snippet] = ['#preview', '#snippet'].map(find);
    await until(() => preview.getBoundingClientRect().height > 400, 'the preview');
    for (let y = 0; y < page.documentElement.scrollHeight; y += 200) {
      view.scrollTo(0, y);
      expect(preview.getBoundingClientRect().bottom, `scrolled by ${y} px`).to.be.at.most(snippet.getBoundingClientRect().top);
    }
    view.scrollTo(0, 400);
    expect(preview.getBoundingClientRect().top, 'it stays in sight').to.be.within(0, 40);
  });

  it('copies, and says so; where it may not, it selects', async () => {
    const builder = await open();
    const clipboard = { writeText: async (text) => (clipboard.text = text) };
    Object.defineProperty(builder.view.navigator, 'clipboard', { configurable: true, value: clipboard });
    const status = builder.find('#snippet [role=status]');
    builder.find('#copy').click();
    await until(() => status.textContent === 'Copied');
    expect(clipboard.text).to.equal(builder.snippet);

    clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    builder.find('#copy').click();
    await until(() => status.textContent.startsWith('Selected'));
    expect(builder.view.getSelection().toString().replace(/\s/g, '')).to.equal(builder.snippet.replace(/\s/g, ''));
  });

  it('runs nothing that an address holds', async () => {
    const attack = '"><img src=x onerror="top.hit=1;parent.parent.hit=1"><script>top.hit=1</script>';
    delete window.hit;
    for (const place of ['html', 'wordpress-plugin', 'site-builder', 'frames', 'links', 'strict', attack]) {
      const builder = await open({
        widget: place === attack ? attack : 'guide', place, heading: attack, accent: 'red;}</style><script>top.hit=1</script>', font: `x'${attack}`, lang: attack,
        'heading-level': attack, host: 'javascript:top.hit=1', previous: 'javascript:top.hit=1', related: attack, sections: attack, constructor: attack, __proto__: attack,
      });
      await until(() => builder.find('#stage iframe').contentDocument?.readyState === 'complete');
      expect(builder.page.querySelectorAll('img, main script').length).to.equal(0);
      expect(builder.find('#stage iframe').contentDocument.querySelectorAll('img').length).to.equal(0);
      expect(builder.snippet).to.not.include('javascript:');
      expect(builder.query.get('accent')).to.equal(null);
      expect(builder.field('host').value).to.equal(HOST);
      if (place === 'html') await paste(builder.snippet);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(window.hit ?? top.hit).to.equal(undefined);
  });

  it('works by keyboard', async () => {
    const builder = await open();
    builder.frame.focus();
    builder.find('[name=place]:checked').focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => builder.query.get('place') === 'wordpress');
    await sendKeys({ press: 'Tab' });
    expect(builder.page.activeElement.name).to.equal('inside');
  });

  it('follows the dark colors of the system', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    try {
      const builder = await open({ accent: '#0b6b62', place: 'strict' });
      expect(builder.view.getComputedStyle(builder.page.body).backgroundColor).to.equal('rgb(20, 32, 31)');
      expect(builder.find('[name=preview-scheme]:checked').value).to.equal('dark');
      expect(await faults(builder)).to.deep.equal([]);
    } finally {
      await emulateMedia({});
    }
  });

  for (const [width, query] of [[1280, {}], [320, { widget: 'conditions', accent: '#e0a000' }], [320, { place: 'wordpress-author', lang: 'en-GB' }], [320, { widget: 'takeaways', place: 'strict', heading: 'x' }]]) {
    it(`is accessible, fits and says nothing on the console at ${width} px: ${new URLSearchParams(query)}`, async () => {
      const builder = await open(query, width);
      const root = builder.page.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      expect(await faults(builder)).to.deep.equal([]);
      expect(builder.messages).to.deep.equal([]);
    });
  }
});
