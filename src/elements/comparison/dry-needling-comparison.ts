import { DryNeedlingComparison } from './comparison.js';

if (!customElements.get('dry-needling-comparison')) customElements.define('dry-needling-comparison', DryNeedlingComparison);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-comparison': DryNeedlingComparison;
  }
}
