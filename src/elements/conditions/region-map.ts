// A body from behind, whose regions can be chosen. Each region lies in the label of its radio button: a click chooses it,
// and whatever chooses the radio button marks it.
import { html } from 'lit';
import { BODY, BODY_REGIONS } from '../../base/pictures/body.js';

/** The whole body, for the choice of all regions; the places of the others lie on it. */
export const wholeBody = html`<svg class="map" viewBox="-172 12 344 938" aria-hidden="true"><clipPath id="body"><path d=${BODY} /></clipPath><path d=${BODY} /></svg>`;

/** The place of one region. */
export const regionPlace = (region: string): unknown =>
  html`<svg class="map place" viewBox="-172 12 344 938" aria-hidden="true"><path d=${BODY_REGIONS[region]!} clip-path="url(#body)" /></svg>`;
