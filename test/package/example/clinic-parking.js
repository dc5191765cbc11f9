// What somebody else's package could hold: an element with a topic of its own.
import { html } from 'lit';
import { ContentElement, registerLocale } from 'dry-needling-elements';
import content from 'dry-needling-elements/content/en.json' with { type: 'json' };

/** Where to park. */
export class ClinicParking extends ContentElement {
  /** @type {import('dry-needling-elements').CustomTopic} */
  static topic = {
    name: 'parking',
    words: {
      parking: { heading: 'Where to park', items: { yard: 'Behind the house.', street: 'In the street, for two hours.' } },
      common: content.words.common,
    },
    facts: { claims: {}, sources: [], frequency: {}, quantity: {} },
  };

  body() {
    return html`<ul>${this.items().map((id) => html`<li>${this.words(`items.${id}`)}</li>`)}</ul>`;
  }
}
if (!customElements.get('clinic-parking')) customElements.define('clinic-parking', ClinicParking);

registerLocale('nl', { parking: { heading: 'Waar u parkeert', items: { yard: 'Achter het huis.' } } });
