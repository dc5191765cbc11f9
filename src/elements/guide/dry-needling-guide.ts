import { DryNeedlingGuide } from './guide.js';

if (!customElements.get('dry-needling-guide')) customElements.define('dry-needling-guide', DryNeedlingGuide);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-guide': DryNeedlingGuide;
  }
}
