export default {
  testEnvironment: 'jsdom',
  // The package and Lit are ES modules: Jest must translate them, as it does your own files.
  transformIgnorePatterns: ['/node_modules/(?!(dry-needling-elements|lit|lit-html|lit-element|@lit)/)'],
};
