// The part of the page that edits a clinic's pack.
import { checkPack } from '../../../content/clinic/check-pack.js';
import type { ClinicPack } from '../../../content/clinic/clinic.js';
import type { Problem } from '../../../content/clinic/shape.js';
import { make } from '../dom.js';
import type { Choices } from '../choices.js';
import type { Known } from '../widgets.js';
import { Draft } from './draft.js';
import { idOf } from './field.js';
import { listed, readPack } from './open-file.js';
import { englishName, profileFields } from './profile.js';
import { textsOf } from './texts.js';
import { OurWords } from './words.js';

const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;

/** Programmers say string and object, and know of ids. */
const plain = (allowed: string): string =>
  allowed
    .replace(/^a string\b/, 'a text')
    .replace(/^an object of at most/, 'at least one text, at most')
    .replace(/^the same ids as in "(.+)"$/, (_, tag: string) => `the same fields, and as many paragraphs, as in ${englishName.of(tag)}`);

/** What is too long or too much has no field of its own. */
const WHOLE: Readonly<Record<string, string>> = { pack: 'All of it', changes: 'All changes to our words' };

/** Nothing where there are none. */
const listOf = (intro: string, problems: readonly Problem[]): HTMLElement[] => (problems.length ? [make('p', { className: 'warning' }, intro), make('ul', {}, ...listed(problems))] : []);

export class ClinicEditor {
  /** What can be used of all that was typed; undefined while there is nothing. */
  pack: ClinicPack | undefined;
  #draft = new Draft();
  /** Somebody has looked at this part: our words are not asked for before. */
  #wanted = false;
  #shown = '';
  /** Of the texts that are shown. */
  #language = '';
  #choices: Choices | undefined;
  #base: string;
  #known: Known;
  #changed: () => void;
  #saved = JSON.stringify('');
  #hasProblems = false;

  constructor(base: string, known: Known, changed: () => void) {
    this.#base = base;
    this.#known = known;
    this.#changed = changed;
    find('#clinic').addEventListener('submit', (event) => event.preventDefault());
    // It does not bubble.
    find('#clinic').addEventListener('toggle', () => this.#want(), true);
    find<HTMLInputElement>('#clinic-file').addEventListener('change', ({ target }) => void this.#open(target as HTMLInputElement));
    find('#clinic-download').addEventListener('click', () => {
      this.#say(this.#hasProblems ? 'Downloaded, without what cannot be used: it is named beside its field or below.' : 'Downloaded');
    });
    this.#check();
  }

  /** Another widget or language was chosen. */
  show(choices: Choices): void {
    this.#choices = choices;
    void this.#fill();
  }

  #want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    void this.#fill();
  }

  #say(said: string): void {
    find('#clinic-status').textContent = said;
  }

  /** Makes the fields for what is chosen, if they are not there yet. @returns false: our words did not come, and that was said. */
  async #fill(again = false): Promise<boolean> {
    const choices = this.#choices;
    if (!choices || !this.#wanted) return true;
    const { widget, lang } = choices;
    const asked = `${widget.name} ${lang}`;
    if (asked === this.#shown && !again) return true;
    let words: OurWords;
    try {
      words = await OurWords.load(this.#base, this.#known, lang);
    } catch {
      this.#say('Our words could not be loaded. Choose the widget again.');
      return false;
    }
    // Something else was chosen meanwhile.
    if (choices !== this.#choices) return true;
    this.#shown = asked;
    this.#make(words);
    return true;
  }

  #make(words: OurWords): void {
    this.#language = words.language;
    const { widget } = this.#choices!;
    const changed = (): void => this.#update();
    const remade = (focus: string, said: string): void => {
      this.#make(words);
      const target = document.getElementById(focus);
      for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details')) around.open = true;
      target?.focus();
      this.#say(said);
      this.#update();
    };
    const open = [...document.querySelectorAll<HTMLDetailsElement>('#clinic details[open][id]')].map(({ id }) => id);
    find('#clinic-profile-fields').replaceChildren(...profileFields(this.#draft, this.#known, words, changed));
    find('#clinic-widget').textContent = `The words of “${widget.titles['en']}”`;
    find('#clinic-text-fields').replaceChildren(...textsOf(widget.name, { draft: this.#draft, words, changed, remade }));
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    this.#check();
  }

  /** @returns what the field of a problem is called. Of the clinic's own items it is that of the text, where it is shown, else the whole item. */
  #keyOf(path: string, keys: readonly string[]): string {
    const [, index, language, inside] = /^changes\[(\d+)\](?:\.text\.([^.]+)(?:\.(.+))?)?/.exec(path) ?? [];
    if (!index) return path.split('.').slice(0, 2).join('.');
    const key = keys[Number(index)]!;
    if (language !== this.#language) return key;
    const ids = [key.replace(/^insert/, 'own'), ...(inside?.split('.') ?? [])];
    // A paragraph is a line of its text's field.
    const names = ids.map((_, place) => ids.slice(0, ids.length - place).join('.'));
    return names.find((name) => document.getElementById(idOf(name))) ?? key;
  }

  /** Says beside its field what cannot be used, and keeps the rest. */
  #check(): void {
    const { pack, keys } = this.#draft.write();
    const checked = checkPack(pack);
    this.#hasProblems = checked.problems.length > 0;
    for (const field of document.querySelectorAll('#clinic [aria-invalid]')) field.removeAttribute('aria-invalid');
    for (const said of document.querySelectorAll('#clinic .field .warning, #clinic li > .warning')) said.textContent = '';
    const elsewhere: Problem[] = [];
    for (const problem of checked.problems) {
      const key = this.#keyOf(problem.path, keys);
      document.getElementById(idOf(key))?.setAttribute('aria-invalid', 'true');
      const place = document.getElementById(idOf(`problem ${key}`));
      if (place) place.textContent = `This cannot be used. Allowed: ${plain(problem.allowed)}`;
      else elsewhere.push({ ...problem, path: WHOLE[key] ?? key, allowed: plain(problem.allowed) });
    }
    const list = make('div', {}, ...listOf('Cannot be used, and is left out:', elsewhere));
    const region = find('#clinic-elsewhere');
    // It is read out anew only when it says something else.
    if (region.textContent !== list.textContent) region.replaceChildren(...list.children);
    const { profile } = checked;
    const changes = checked.changes.map(({ change }) => change);
    this.pack = profile || changes.length ? { ...(profile && { profile }), ...(changes.length && { changes }) } : undefined;
    const download = find<HTMLAnchorElement>('#clinic-download');
    download.hidden = !this.pack;
    if (this.pack) download.href = `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(this.pack, null, 2)}\n`)}`;
  }

  #update(): void {
    this.#check();
    const now = JSON.stringify(this.pack ?? '');
    if (now === this.#saved) return;
    this.#saved = now;
    this.#changed();
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const { pack, problem } = await readPack(file);
    // The same file can be opened again, mended.
    input.value = '';
    const { draft, problems } = problem ? { draft: this.#draft, problems: [problem] } : Draft.read(pack);
    this.#draft = draft;
    const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
    find('#clinic-problems').replaceChildren(...listOf(problem ? 'It could not be read:' : 'Left out:', problems));
    this.#wanted = true;
    const there = await this.#fill(true);
    this.#update();
    if (there) this.#say(problem ? `${file.name} could not be read.` : `${file.name} is open${problems.length ? `, with ${count}` : ''}.`);
  }
}
