// The code of a page, which the tests are for.
import 'dry-needling-elements/dry-needling-faq.js';

export function showQuestions(open) {
  const faq = document.createElement('dry-needling-faq');
  faq.setAttribute('open', open);
  const status = document.createElement('p');
  status.role = 'status';
  document.body.replaceChildren(faq, status);
  faq.addEventListener('dry-needling-toggle', ({ detail }) => (status.textContent = `${detail.id} is ${detail.open ? 'open' : 'closed'}`));
}
