// Classes and functions. Importing from here registers no tag; import 'dry-needling-elements/dry-needling-faq.js' for that.
export { ContentElement } from './base/content-element.js';
export { registerLocale, type LocaleWords } from './content/registry.js';
export type { Certainty } from './content/topic.js';
export { DryNeedlingComparison } from './elements/comparison/comparison.js';
export { DryNeedlingConditions } from './elements/conditions/conditions.js';
export { DryNeedlingFaq } from './elements/faq/faq.js';
export { DryNeedlingSideEffects } from './elements/side-effects/side-effects.js';
