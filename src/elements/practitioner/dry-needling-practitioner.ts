import { DryNeedlingPractitioner } from './practitioner.js';

if (!customElements.get('dry-needling-practitioner')) customElements.define('dry-needling-practitioner', DryNeedlingPractitioner);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-practitioner': DryNeedlingPractitioner;
  }
}
