import 'dry-needling-elements/dry-needling-faq.js';

document.querySelector('dry-needling-faq').addEventListener('dry-needling-toggle', ({ detail }) => {
  document.querySelector('[role=status]').textContent = `${detail.id} is ${detail.open ? 'open' : 'closed'}`;
});
