import 'dry-needling-elements/hydrate.js';
import 'dry-needling-elements/locales/es.js';
import 'dry-needling-elements/dry-needling-faq.js';

export default defineNuxtPlugin(() => {});
