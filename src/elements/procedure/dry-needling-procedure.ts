import { DryNeedlingProcedure } from './procedure.js';

if (!customElements.get('dry-needling-procedure')) customElements.define('dry-needling-procedure', DryNeedlingProcedure);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-procedure': DryNeedlingProcedure;
  }
}
