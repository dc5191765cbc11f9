import { DryNeedlingOverview } from './overview.js';

if (!customElements.get('dry-needling-overview')) customElements.define('dry-needling-overview', DryNeedlingOverview);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-overview': DryNeedlingOverview;
  }
}
