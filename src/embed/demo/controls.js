// The demo's own switches. They change the page around the widgets, never the widgets.
const root = document.documentElement;
const form = document.querySelector('.controls');

function apply() {
  const { dir, scheme, width } = Object.fromEntries(new FormData(form));
  root.dir = dir;
  root.dataset.scheme = scheme;
  root.dataset.width = width;
}

// A link can carry a choice: /?scheme=dark&dir=rtl&width=phone
for (const [name, value] of new URLSearchParams(location.search)) {
  const select = form.elements.namedItem(name);
  if ([...(select?.options ?? [])].some((option) => option.value === value)) select.value = value;
}
form.addEventListener('input', apply);
apply();
