import { jest } from '@jest/globals';
import { showQuestions } from './questions.js';

jest.mock('dry-needling-elements/dry-needling-faq.js', () => {});

test('says what the element tells', () => {
  showQuestions('');
  document.querySelector('dry-needling-faq').dispatchEvent(new CustomEvent('dry-needling-toggle', { detail: { id: 'safe', open: true }, bubbles: true }));
  expect(customElements.get('dry-needling-faq')).toBeUndefined();
  expect(document.querySelector('[role=status]').textContent).toBe('safe is open');
});
