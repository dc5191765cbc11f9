import { LitElement, html, nothing } from 'lit';
import type { DryNeedlingToggleEvent, HeadingLevel } from 'dry-needling-elements';
import 'dry-needling-elements/dry-needling-faq.js';
import 'dry-needling-elements/dry-needling-comparison.js';
import 'dry-needling-elements/locales/es.js';

class ClinicPage extends LitElement {
  static override properties = {
    open: { state: true }, language: { state: true }, headingLevel: { state: true }, single: { state: true },
    massage: { state: true }, shown: { state: true }, last: { state: true },
  };

  declare open: string;
  declare language: string;
  declare headingLevel: HeadingLevel;
  declare single: boolean;
  declare massage: boolean;
  declare shown: boolean;
  declare last: string;

  constructor() {
    super();
    this.open = 'hurt';
    this.language = 'en';
    this.headingLevel = 2;
    this.single = false;
    this.massage = false;
    this.shown = true;
    this.last = '';
  }

  toggled({ detail }: DryNeedlingToggleEvent) {
    this.last = `${detail.id} is ${detail.open ? 'open' : 'closed'}`;
  }

  checked(event: Event) {
    return (event.target as HTMLInputElement).checked;
  }

  override render() {
    return html`
      <h1>River Clinic</h1>
      <p>
        <button @click=${() => (this.open = 'sessions')}>How many sessions?</button>
        <button @click=${() => (this.language = 'es')}>Español</button>
        <button @click=${() => (this.headingLevel = 3)}>Smaller heading</button>
        <label><input type="checkbox" @change=${(event: Event) => (this.single = this.checked(event))} /> One answer at a time</label>
        <label><input type="checkbox" @change=${(event: Event) => (this.massage = this.checked(event))} /> Compare with massage</label>
        <button @click=${() => (this.shown = !this.shown)}>${this.shown ? 'Hide' : 'Show'}</button>
      </p>
      <p role="status">${this.last}</p>
      ${this.shown
        ? html`
            <dry-needling-faq
              open=${this.open}
              lang=${this.language}
              .headingLevel=${this.headingLevel}
              ?single=${this.single}
              @dry-needling-toggle=${this.toggled}
            ></dry-needling-faq>
            <dry-needling-comparison with=${this.massage ? 'acupuncture massage' : 'acupuncture'}></dry-needling-comparison>
          `
        : nothing}
    `;
  }
}

customElements.define('clinic-page', ClinicPage);
