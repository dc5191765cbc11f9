import { DryNeedlingCarePlan } from './care-plan.js';

if (!customElements.get('dry-needling-care-plan')) customElements.define('dry-needling-care-plan', DryNeedlingCarePlan);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-care-plan': DryNeedlingCarePlan;
  }
}
