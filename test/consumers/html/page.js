const find = (id) => document.getElementById(id);
const widgets = find('widgets');

// Attributes and properties can be set at any time.
find('sessions').onclick = () => widgets.querySelector('dry-needling-faq').setAttribute('open', 'sessions');
find('language').onclick = () => (widgets.querySelector('dry-needling-faq').lang = 'es');
find('smaller').onclick = () => widgets.querySelector('dry-needling-faq').headingLevel++;
find('single').onchange = ({ target }) => (widgets.querySelector('dry-needling-faq').single = target.checked);
find('massage').onchange = ({ target }) => (widgets.querySelector('dry-needling-comparison').with = target.checked ? 'acupuncture massage' : 'acupuncture');

// Events bubble: one listener around the elements hears all of them.
widgets.addEventListener('dry-needling-toggle', ({ detail }) => {
  document.querySelector('[role=status]').textContent = `${detail.id} is ${detail.open ? 'open' : 'closed'}`;
});

find('toggle').onclick = ({ target }) => {
  const hide = target.textContent === 'Hide';
  target.textContent = hide ? 'Show' : 'Hide';
  if (hide) return widgets.replaceChildren();
  const faq = document.createElement('dry-needling-faq');
  faq.setAttribute('open', 'hurt');
  widgets.append(faq, document.createElement('dry-needling-comparison'));
};
