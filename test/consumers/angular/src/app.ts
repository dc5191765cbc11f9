import { Component, signal } from '@angular/core';
import type { DryNeedlingToggleEvent, HeadingLevel } from 'dry-needling-elements';
import { Choices } from './choices';
import { DryNeedlingFaqComponent } from './dry-needling-faq';

@Component({ selector: 'app-root', imports: [Choices, DryNeedlingFaqComponent], templateUrl: './app.html' })
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
