import { DryNeedlingConditions } from './conditions.js';

if (!customElements.get('dry-needling-conditions')) customElements.define('dry-needling-conditions', DryNeedlingConditions);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-conditions': DryNeedlingConditions;
  }
}
