document.addEventListener('dry-needling-toggle', ({ detail }) => {
  document.querySelector('[role=status]').textContent = `${detail.id} is ${detail.open ? 'open' : 'closed'}`;
});
