// What the build knows of the elements, as it wrote it into the page (src/build/builder/widgets.mjs).

export interface WidgetOption {
  /** The attribute. */
  name: string;
  label: string;
  hint: string;
  kind: 'yes' | 'one' | 'many' | 'ordered' | 'address';
  default: string;
  values: { id: string; label: string }[];
}

export interface Widget {
  /** The tag without `dry-needling-`. */
  name: string;
  label: string;
  /** Its heading, by language. */
  titles: Record<string, string>;
  /** Of its own file. */
  integrity: string;
  options: WidgetOption[];
}

/** Something with a tag and a name in English: a language or a country. */
export interface Named {
  tag: string;
  name: string;
}

export interface Known {
  /** Integrity of the loader. */
  loader: string;
  /** Integrity of the files that bring words of other languages, by language. */
  locales: Record<string, string>;
  /** The loader's part with the words of a language, below `cdn/`: of those that it has to look up first. */
  parts: Record<string, { file: string; integrity: string }>;
  /** Languages whose words the build has written, English first; some are those of one country, such as `en-GB`. `machine`: no person has translated or checked them. */
  languages: (Named & { machine: boolean })[];
  /** Countries whose emergency number is known. */
  countries: Named[];
  widgets: Widget[];
}

export const readKnown = (): Known => JSON.parse(document.querySelector('#widgets')!.textContent!) as Known;
