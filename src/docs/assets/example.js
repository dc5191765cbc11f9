// The choices of a live example: what a person chooses is set on the element, and the tag that does so is shown.

const OPTION = 'option-';

/** The attributes that are chosen; those at their default are left out. */
function chosenIn(form) {
  const chosen = {};
  for (const field of form.elements) {
    if (!field.name.startsWith(OPTION)) continue;
    const name = field.name.slice(OPTION.length);
    if (field.type !== 'checkbox') chosen[name] = field.value || undefined;
    else if (!field.hasAttribute('value')) chosen[name] = field.checked ? '' : undefined;
    else if (field.checked) chosen[name] = [chosen[name], field.value].filter(Boolean).join(' ');
    else chosen[name] ??= undefined;
  }
  return chosen;
}

const written = (attributes) =>
  Object.entries(attributes).filter(([, value]) => value !== undefined).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('');

/** Languages that come in a file of their own; American English is in the elements. */
const loaded = new Set(['en-US']);
async function load(lang) {
  if (loaded.has(lang)) return;
  loaded.add(lang);
  await import(`../cdn/locales/${lang}.js`);
}

async function apply(form, stage, element, code) {
  const { lang, scheme, width } = Object.fromEntries(new FormData(form));
  const options = chosenIn(form);
  await load(lang);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  // As a page of that language would have it.
  stage.lang = lang;
  stage.dir = lang === 'ar' ? 'rtl' : 'ltr';
  stage.dataset.scheme = scheme;
  stage.dataset.width = width;
  const named = lang === 'en-US' ? {} : { lang };
  code.textContent = `<${element.localName}${written({ ...named, ...options })}></${element.localName}>`;
}

export function examples(root) {
  for (const example of root.querySelectorAll('[data-example]')) {
    const form = example.querySelector('form');
    const stage = example.querySelector('.stage');
    const element = stage.querySelector(example.dataset.example);
    form.hidden = false;
    // A browser that goes back restores what was chosen.
    form.reset();
    form.addEventListener('input', () => apply(form, stage, element, example.querySelector('[data-tag]')));
    form.addEventListener('submit', (event) => event.preventDefault());
  }
}
