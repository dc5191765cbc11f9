import 'dry-needling-elements/all.js';
