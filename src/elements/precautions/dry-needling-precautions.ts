import { DryNeedlingPrecautions } from './precautions.js';

if (!customElements.get('dry-needling-precautions')) customElements.define('dry-needling-precautions', DryNeedlingPrecautions);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-precautions': DryNeedlingPrecautions;
  }
}
