// What can be said of an element that is rendered on a server.
import type { ClinicPack } from '../content/clinic/clinic.js';
import { classOf } from './elements.js';

export interface RenderOptions {
  /** BCP 47 tag of its words; a region (`en-GB`) chooses the emergency number. Default: `en`. */
  lang?: string;
  /** The element's attributes, as in HTML: `{ open: 'hurt', 'heading-level': 3, 'icon-array': true }`. */
  attributes?: Readonly<Record<string, string | number | boolean>>;
  /** Prefix of the ids inside, which must differ from others on the page. Default: the name of the tag. */
  id?: string;
  /** A clinic's pack, for this rendering alone. */
  clinic?: ClinicPack;
}

/** Attributes that an element reads; where it stands says its language. */
export const attributesKnown = (name: string): string[] =>
  Object.entries(classOf(name).properties)
    .map(([property, { attribute }]) => attribute ?? property.toLowerCase())
    .filter((attribute) => attribute !== 'lang');

/** The attributes as HTML has them. @throws {Error} for one that does not exist; the message says what does. */
export function attributesOf(caller: string, name: string, asked: NonNullable<RenderOptions['attributes']>): [string, string][] {
  const known = attributesKnown(name);
  return Object.entries(asked)
    .filter(([, value]) => value !== false)
    .map(([attribute, value]) => {
      if (!known.includes(attribute)) throw new Error(`${caller}("${name}"): attribute "${attribute}" does not exist. Possible: ${known.join(' ')}`);
      return [attribute, value === true ? '' : String(value)];
    });
}
