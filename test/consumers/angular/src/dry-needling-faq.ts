import { CUSTOM_ELEMENTS_SCHEMA, Component, input } from '@angular/core';
import type { HeadingLevel } from 'dry-needling-elements';
import 'dry-needling-elements/dry-needling-faq.js';
import 'dry-needling-elements/locales/es.js';

// A component around the element: templates that use it are checked, and need no schema.
@Component({
  selector: 'dry-needling-faq',
  template: '<ng-content />',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  host: { '[open]': 'open()', '[headingLevel]': 'headingLevel()', '[single]': 'single()' },
})
export class DryNeedlingFaqComponent {
  readonly open = input<string>();
  readonly headingLevel = input<HeadingLevel>(2);
  readonly single = input(false);
}
