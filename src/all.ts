// Registers every tag of the library.
import './elements/benefits/dry-needling-benefits.js';
import './elements/care-plan/dry-needling-care-plan.js';
import './elements/comparison/dry-needling-comparison.js';
import './elements/conditions/dry-needling-conditions.js';
import './elements/evidence/dry-needling-evidence.js';
import './elements/faq/dry-needling-faq.js';
import './elements/figure/dry-needling-figure.js';
import './elements/guide/dry-needling-guide.js';
import './elements/overview/dry-needling-overview.js';
import './elements/practitioner/dry-needling-practitioner.js';
import './elements/precautions/dry-needling-precautions.js';
import './elements/procedure/dry-needling-procedure.js';
import './elements/references/dry-needling-references.js';
import './elements/side-effects/dry-needling-side-effects.js';
import './elements/takeaways/dry-needling-takeaways.js';
import './elements/visit/dry-needling-visit.js';

export * from './index.js';
