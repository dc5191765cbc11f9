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
  title: string;
  /** Of its own file. */
  integrity: string;
  options: WidgetOption[];
}

export interface Known {
  /** Integrity of the loader. */
  loader: string;
  widgets: Widget[];
}

export const readKnown = (): Known => JSON.parse(document.querySelector('#widgets')!.textContent!) as Known;
