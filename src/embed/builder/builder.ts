// dist/builder: a page that makes snippets. It keeps all choices in its own address and nothing anywhere else.
import { ClinicEditor } from './clinic/editor.js';
import { HOST, LEVELS, SCHEMES, accentOf, fontOf, fromQuery, hostOf, toQuery, type Choices } from './choices.js';
import { verdicts } from './contrast.js';
import { controls, readControls } from './controls.js';
import { copy } from './copy.js';
import { make } from './dom.js';
import { groupsOf } from './languages.js';
import { notes } from './notes.js';
import { places } from './places.js';
import { Preview, type Width } from './preview.js';
import { USES, holdsWords, shown, snippet } from './snippet.js';
import { readKnown } from './widgets.js';
import { PlainWords } from './words.js';

const BASE = new URL('../', location.href).href.replace(/[?#].*$/, '');
const known = readKnown();
const { widgets } = known;
const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;

const form = find<HTMLFormElement>('form');
const code = find('#snippet code');
const status = find('#status');
const download = find<HTMLAnchorElement>('#download');
const height = find('#height');
const preview = new Preview(find('#stage'), (pixels) => {
  height.textContent = `At the width of this preview, its content is ${pixels} pixels high.`;
});
const field = <T = HTMLInputElement>(name: string): T => form.elements.namedItem(name) as T;

const clinic = new ClinicEditor(BASE, known, () => soon());

let choices = fromQuery(location.search, known);
const look = { width: 'phone' as Width, scheme: (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') as 'light' | 'dark' };

const words = new PlainWords(BASE, known);

function read(): Choices {
  const text = (name: string) => field(name).value;
  const widget = widgets.find(({ name }) => name === text('widget'))!;
  return {
    widget,
    place: places.find(({ id }) => id === text('place'))!,
    lang: text('lang'),
    level: text('heading-level'),
    heading: text('heading').trim(),
    accent: accentOf(text('accent')),
    font: fontOf(text('font')),
    scheme: text('scheme'),
    inside: field('inside').checked,
    host: hostOf(text('host')) || HOST,
    // Those of another widget are none of its business.
    options: widget === choices.widget ? readControls(form, widget.options) : {},
  };
}

function showOptions(): void {
  const { widget, options } = choices;
  const fields = controls(widget.options, options);
  find('#options').replaceChildren(...(fields.length ? fields : [make('p', { className: 'hint' }, 'This widget has no options of its own.')]));
}

const nameOf = (label: string, title: string): string => (title.toLowerCase().startsWith(label.toLowerCase()) ? title : `${label}: ${title}`);

/** Fills the form with what the address asks for. */
function fill(): void {
  const list = (table: Record<string, string>, order = Object.keys(table)) => order.map((value) => new Option(table[value], value));
  field<HTMLSelectElement>('widget').replaceChildren(...widgets.map(({ name, label, titles }) => new Option(nameOf(label, titles['en']!), name)));
  field<HTMLSelectElement>('lang').replaceChildren(
    new Option('As on the page', ''),
    ...groupsOf(known).map(({ label, choices: group }) => make('optgroup', { label }, ...group.map(({ tag, name }) => new Option(name, tag)))),
  );
  field<HTMLSelectElement>('scheme').replaceChildren(...list(SCHEMES));
  field<HTMLSelectElement>('heading-level').replaceChildren(...list(LEVELS, ['1', '2', '3', '4', '5', '6', '0']));
  find('#places').replaceChildren(
    ...places.map(({ id, label }) => make('label', { className: 'tick' }, make('input', { type: 'radio', name: 'place', value: id, checked: id === choices.place.id }), make('span', {}, label))),
  );
  field('widget').value = choices.widget.name;
  field('lang').value = choices.lang;
  field('heading-level').value = choices.level;
  field('heading').value = choices.heading;
  field('accent').value = choices.accent;
  field('font').value = choices.font;
  field('scheme').value = choices.scheme;
  field('inside').checked = choices.inside;
  field('host').value = choices.host;
  for (const [name, value] of Object.entries(look)) for (const radio of document.querySelectorAll<HTMLInputElement>(`[name=preview-${name}]`)) radio.checked = radio.value === value;
}

/** Says what is wrong with a field, beside it. */
function complain(name: string, wrong: string): void {
  field(name).setAttribute('aria-invalid', `${Boolean(wrong)}`);
  find(`#${name}-problem`).textContent = wrong;
}

function showAccent(): void {
  const { accent } = choices;
  field('picker').value = accent || '#0b6b62';
  complain('accent', field('accent').value.trim() && !accent ? 'Write it as # and six digits, such as #0b6b62.' : '');
  complain('font', field('font').value.trim() && !choices.font ? 'Write names of fonts, separated by commas.' : '');
  complain('host', hostOf(field('host').value) ? '' : 'Write an address that begins with https://.');
  const said = accent ? verdicts(accent) : [];
  find('#contrast').replaceChildren(...said.map(({ text, enough }) => make('li', { className: enough ? 'fine' : 'warning' }, text)));
}

/** Asks for what the form of the snippet can use, and for nothing else. */
function showUses(): void {
  const used: readonly string[] = USES[choices.place.form];
  for (const part of form.querySelectorAll<HTMLElement>('[data-use]')) part.hidden = !used.includes(part.dataset['use']!);
}

let turn = 0;
async function showSnippet(): Promise<void> {
  const mine = ++turn;
  const asked = choices;
  const { form: kind, how } = asked.place;
  const { pack } = clinic;
  let plain = '';
  if (holdsWords(asked)) {
    try {
      plain = await words.of(asked, pack);
    } catch {
      status.textContent = 'The words could not be loaded. Try again.';
    }
  }
  // Something else was chosen or written meanwhile.
  if (mine !== turn) return;
  const context = { known, words: plain, clinic: pack };
  code.textContent = snippet(asked, context);
  find('#how').textContent = how;
  height.textContent = '';
  height.hidden = kind !== 'frame';
  find('#notes').replaceChildren(...notes(asked, known, pack).map(({ text, command }) => make('li', {}, text, ...(command ? [make('code', {}, command)] : []))));
  download.hidden = kind !== 'plain';
  download.href = words.addressOf(asked, pack) ?? `data:text/html;charset=utf-8,${encodeURIComponent(plain)}`;
  download.download = `dry-needling-${asked.widget.name}.html`;
  preview.show(shown(asked, context, BASE), look.scheme);
}

function update(): void {
  status.textContent = '';
  showAccent();
  showUses();
  history.replaceState(null, '', toQuery(choices));
  clinic.show(choices);
  void showSnippet();
}

form.addEventListener('submit', (event) => event.preventDefault());

let waiting: number | undefined;
/** Not at every key. */
function soon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(update, 150);
}

form.addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name === 'picker') field('accent').value = value;
  const before = choices.widget;
  choices = read();
  if (choices.widget !== before) showOptions();
  soon();
});

find('#switches').addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name === 'preview-width') preview.width = look.width = value as Width;
  else {
    look.scheme = value as 'light' | 'dark';
    void showSnippet();
  }
});

find('#copy').addEventListener('click', async () => {
  status.textContent = '';
  status.textContent = await copy(code);
});

fill();
showOptions();
update();
