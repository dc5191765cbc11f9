import { DryNeedlingVisit } from './visit.js';

if (!customElements.get('dry-needling-visit')) customElements.define('dry-needling-visit', DryNeedlingVisit);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-visit': DryNeedlingVisit;
  }
}
