import { DryNeedlingEvidence } from './evidence.js';

if (!customElements.get('dry-needling-evidence')) customElements.define('dry-needling-evidence', DryNeedlingEvidence);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-evidence': DryNeedlingEvidence;
  }
}
