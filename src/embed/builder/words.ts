// The words of a widget as plain HTML: a file of the build, or, with choices of its own, made by a worker that renders
// (src/server/worker.ts), which is fetched only then.
import type { ClinicPack } from '../../content/clinic/clinic.js';
import { attributesOf, type Choices } from './choices.js';
import { wordsLanguage } from './languages.js';
import { trustedScript } from './trusted.js';
import type { Known } from './widgets.js';

type Change = NonNullable<ClinicPack['changes']>[number];

/** The author is told beside a text that ours has changed since; that is no reason to keep the words back. */
function withoutBase(change: Change): Change {
  if (change.op !== 'replace') return change;
  const { base: _, ...rest } = change;
  return rest;
}

const usable = ({ changes, ...pack }: ClinicPack): ClinicPack => ({ ...pack, ...(changes && { changes: changes.map(withoutBase) }) });

export class PlainWords {
  readonly #base: string;
  readonly #known: Known;
  /** What was asked for so far. */
  readonly #found = new Map<string, Promise<string>>();
  #worker: Worker | undefined;

  constructor(base: string, known: Known) {
    this.#base = base;
    this.#known = known;
  }

  /** Where the build has put the words; undefined: no file says all that was chosen. */
  addressOf(choices: Choices, clinic?: ClinicPack): string | undefined {
    const { widget, lang } = choices;
    const spoken = wordsLanguage(this.#known, lang);
    // Only what is made for a country has its number.
    return clinic || Object.keys(attributesOf(choices)).length || (lang && spoken !== lang) ? undefined : `${this.#base}html/${spoken}/${widget.name}.html`;
  }

  of(choices: Choices, clinic?: ClinicPack): Promise<string> {
    const address = this.addressOf(choices, clinic);
    const asked = { name: choices.widget.name, options: { lang: choices.lang || 'en', attributes: attributesOf(choices), ...(clinic && { clinic: usable(clinic) }) } };
    const key = address ?? JSON.stringify(asked);
    const found = this.#found.get(key) ?? (address ? this.#fetch(address) : this.#render(asked));
    this.#found.set(key, found);
    // It is tried again when it is next asked for.
    found.catch(() => this.#found.delete(key));
    return found;
  }

  async #fetch(address: string): Promise<string> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.text();
  }

  #render(asked: object): Promise<string> {
    this.#worker ??= new Worker(trustedScript(new URL('render.js', document.baseURI).href), { type: 'module' });
    const worker = this.#worker;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<{ html: string } | { error: string }>) => ('html' in data ? resolve(`${data.html}\n`) : reject(new Error(data.error)));
      const failed = (): void => {
        this.#worker = undefined;
        reject(new Error('The worker did not load.'));
      };
      worker.addEventListener('error', failed, { once: true });
      worker.postMessage(asked, [port2]);
    });
  }
}
