import { renderToShadowHtml, type ShadowOptions } from 'dry-needling-elements/server.js';

/** A server component: React leaves what is inside alone, and the browser shows it before any script runs. */
export function DryNeedling({ name, ...options }: ShadowOptions & { name: string }) {
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: renderToShadowHtml(name, options) }} />;
}
