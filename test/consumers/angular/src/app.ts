import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import type { DryNeedlingToggleEvent, HeadingLevel } from 'dry-needling-elements';
import 'dry-needling-elements/dry-needling-faq.js';
import 'dry-needling-elements/dry-needling-comparison.js';
import 'dry-needling-elements/locales/es.js';

@Component({
  selector: 'app-root',
  // Lets the template hold elements that are no components of Angular.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly open = signal('hurt');
  readonly lang = signal('en');
  readonly headingLevel = signal<HeadingLevel>(2);
  readonly single = signal(false);
  readonly massage = signal(false);
  readonly shown = signal(true);
  readonly last = signal('');

  toggled({ detail }: DryNeedlingToggleEvent) {
    this.last.set(`${detail.id} is ${detail.open ? 'open' : 'closed'}`);
  }
}
