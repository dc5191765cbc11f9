import { DryNeedlingSideEffects } from './side-effects.js';

if (!customElements.get('dry-needling-side-effects')) customElements.define('dry-needling-side-effects', DryNeedlingSideEffects);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-side-effects': DryNeedlingSideEffects;
  }
}
