import { DryNeedlingFigure } from './figure.js';

if (!customElements.get('dry-needling-figure')) customElements.define('dry-needling-figure', DryNeedlingFigure);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-figure': DryNeedlingFigure;
  }
}
