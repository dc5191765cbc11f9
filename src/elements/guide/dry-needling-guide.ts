// The guide composes the other elements: registering it registers them.
import '../benefits/dry-needling-benefits.js';
import '../care-plan/dry-needling-care-plan.js';
import '../comparison/dry-needling-comparison.js';
import '../conditions/dry-needling-conditions.js';
import '../evidence/dry-needling-evidence.js';
import '../faq/dry-needling-faq.js';
import '../figure/dry-needling-figure.js';
import '../overview/dry-needling-overview.js';
import '../practitioner/dry-needling-practitioner.js';
import '../precautions/dry-needling-precautions.js';
import '../procedure/dry-needling-procedure.js';
import '../references/dry-needling-references.js';
import '../side-effects/dry-needling-side-effects.js';
import '../takeaways/dry-needling-takeaways.js';
import '../visit/dry-needling-visit.js';
import { DryNeedlingGuide } from './guide.js';

if (!customElements.get('dry-needling-guide')) customElements.define('dry-needling-guide', DryNeedlingGuide);

declare global {
  interface HTMLElementTagNameMap {
    'dry-needling-guide': DryNeedlingGuide;
  }
}
