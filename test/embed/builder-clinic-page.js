// The builder's part for a clinic, as tests open and use it.
import { deepText } from '../helpers.js';
import { open, until } from './builder-page.js';

/** The builder with the clinic's part, and what a person finds there by its name. */
export async function openClinic(query, width) {
  const builder = await open(query, width);
  const { page, view } = builder;
  for (const details of page.querySelectorAll('#clinic section > details')) details.open = true;
  await until(() => page.querySelector('#clinic textarea'), 'the texts of the widget');
  const nameOf = (node) =>
    node.title || (node.getAttribute('aria-label') ?? (node.getAttribute('aria-labelledby')?.split(' ').map((id) => page.getElementById(id)) ?? [...(node.labels ?? [])]).map(({ textContent }) => textContent).join(' ')) || node.textContent;
  const clinic = {
    ...builder,
    get snippet() {
      return builder.snippet;
    },
    get query() {
      return builder.query;
    },
    controls: (name) => [...page.querySelectorAll('#clinic :is(input, textarea, select, button, a)')].filter((node) => nameOf(node).trim() === name),
    control(name) {
      const found = clinic.controls(name);
      if (found.length !== 1) throw new Error(`${found.length} controls are named ${name}`);
      return found[0];
    },
    /** As a person gets there: what is folded is opened. */
    reach(name) {
      const node = clinic.control(name);
      for (let around = node.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
      return node;
    },
    type(name, value) {
      const field = clinic.reach(name);
      field.value = value;
      field.dispatchEvent(new view.Event('input', { bubbles: true }));
    },
    preview: () => page.querySelector('#stage iframe:last-child')?.contentDocument,
    faq: () => clinic.preview()?.querySelector('dry-needling-faq'),
    shows: (text, what = text) => until(() => clinic.faq()?.shadowRoot && deepText(clinic.faq()).includes(text), what),
    /** What is said of a field: a hint, and what is wrong with it. */
    said: (field) => field.getAttribute('aria-describedby').split(' ').map((id) => page.getElementById(id)?.textContent ?? '').join(' ').trim(),
    status: () => page.querySelector('#clinic-status').textContent,
    async file() {
      const link = page.querySelector('#clinic-download');
      return link.hidden ? undefined : (await fetch(link.href)).json();
    },
    async open(text, name = 'clinic.json') {
      const data = new view.DataTransfer();
      data.items.add(new view.File([text], name));
      const field = clinic.control('Open clinic.json');
      page.querySelector('#clinic-status').textContent = '';
      field.files = data.files;
      field.dispatchEvent(new view.Event('change', { bubbles: true }));
      await until(() => page.querySelector('#clinic-status').textContent.startsWith(name), 'the file');
    },
  };
  return clinic;
}

/** What a field for the clinic's own text is called: it says which of our texts it stands for. */
export const yours = (ours) => `Your words ${ours}`;
