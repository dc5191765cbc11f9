import { showQuestions } from './questions.js';

test('shows the question that the page asks for', async () => {
  showQuestions('hurt');
  const faq = document.querySelector('dry-needling-faq');
  await faq.updateComplete; // an element shows a change a moment later

  const open = faq.shadowRoot.querySelector('[part=question][aria-expanded=true]');
  expect(open.textContent).toContain('Does dry needling hurt?');
});

test('says what a person has opened', async () => {
  showQuestions('');
  const faq = document.querySelector('dry-needling-faq');
  await faq.updateComplete;

  const questions = [...faq.shadowRoot.querySelectorAll('[part=question]')];
  questions.find(({ textContent }) => textContent.includes('Is dry needling safe?')).click();
  expect(document.querySelector('[role=status]').textContent).toBe('safe is open');
});
