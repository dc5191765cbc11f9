import { DryNeedlingFaq } from './faq.js';

if (!customElements.get('dry-needling-faq')) customElements.define('dry-needling-faq', DryNeedlingFaq);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-faq': DryNeedlingFaq;
  }
}
