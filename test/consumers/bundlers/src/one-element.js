import 'dry-needling-elements/dry-needling-faq.js';
