import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// These tags are elements of the page, not components of Vue.
const isCustomElement = (tag: string) => tag.startsWith('dry-needling-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
