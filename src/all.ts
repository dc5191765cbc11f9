// Registers every tag of the library.
import './elements/comparison/dry-needling-comparison.js';
import './elements/conditions/dry-needling-conditions.js';
import './elements/faq/dry-needling-faq.js';
import './elements/side-effects/dry-needling-side-effects.js';

export * from './index.js';
