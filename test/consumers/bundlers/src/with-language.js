import 'dry-needling-elements/dry-needling-faq.js';
import 'dry-needling-elements/locales/es.js';
