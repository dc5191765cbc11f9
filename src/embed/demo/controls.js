// The demo's own switches: direction, colours and width of the page; and, as a clinic could set them once for all,
// the language of the widgets and the clinic's own words.
const root = document.documentElement;
const form = document.querySelector('.controls');
const widgets = [...document.querySelectorAll('main *')].filter((element) => element.localName.startsWith('dry-needling-'));

/** Languages that come in a file of their own; the widgets speak American English by themselves. */
const FILES = ['en-GB', 'es', 'ar'];

async function speak(lang) {
  if (FILES.includes(lang)) await import(`/dist/cdn/locales/${lang}.js`);
  // The page around them stays in its language; the clinic stays in the US.
  for (const widget of widgets) widget.lang = lang.includes('-') ? lang : `${lang}-US`;
}

let shown = 'none';
async function useWords(words) {
  if (words === shown) return;
  shown = words;
  const { registerClinic } = await import('/dist/clinic.js');
  registerClinic(words === 'clinic' ? await (await fetch('/src/embed/demo/clinic.json')).json() : undefined);
}

function apply() {
  const { dir, scheme, width, lang, words } = Object.fromEntries(new FormData(form));
  root.dir = dir;
  root.dataset.scheme = scheme;
  root.dataset.width = width;
  void speak(lang);
  void useWords(words);
}

// A link can carry a choice: /?scheme=dark&dir=rtl&width=phone&lang=es&words=clinic
for (const [name, value] of new URLSearchParams(location.search)) {
  const select = form.elements.namedItem(name);
  if ([...(select?.options ?? [])].some((option) => option.value === value)) select.value = value;
}
form.addEventListener('input', apply);
apply();
