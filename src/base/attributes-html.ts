// Attributes as they stand in a tag.
import { escapeHtml } from './escape-html.js';

/** Each with a space before it; one without a value is its name alone. */
export const attributesHtml = (attributes: Iterable<readonly [name: string, value: string]>): string =>
  [...attributes].map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`).join('');
