import { renderToShadowHtml, type ShadowOptions } from 'dry-needling-elements/server.js';
import { Written } from './written';

/** A server component: the browser shows what it has written before any script runs. */
export function DryNeedling({ name, ...options }: ShadowOptions & { name: string }) {
  return <Written html={renderToShadowHtml(name, options)} />;
}
