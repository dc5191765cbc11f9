import { DryNeedlingReferences } from './references.js';

if (!customElements.get('dry-needling-references')) customElements.define('dry-needling-references', DryNeedlingReferences);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-references': DryNeedlingReferences;
  }
}
