import { DryNeedlingBenefits } from './benefits.js';

if (!customElements.get('dry-needling-benefits')) customElements.define('dry-needling-benefits', DryNeedlingBenefits);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-benefits': DryNeedlingBenefits;
  }
}
