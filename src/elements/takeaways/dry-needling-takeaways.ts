import { DryNeedlingTakeaways } from './takeaways.js';

if (!customElements.get('dry-needling-takeaways')) customElements.define('dry-needling-takeaways', DryNeedlingTakeaways);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-takeaways': DryNeedlingTakeaways;
  }
}
