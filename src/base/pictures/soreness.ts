import { nothing } from 'lit';
import type { Timespan } from '../../content/topic.js';

/** Soreness over the days, as a curve. */
export const sorenessPicture = (_say: (path: string) => string, _timeline: Readonly<Record<string, Timespan>>, _locale: string): unknown => nothing;
