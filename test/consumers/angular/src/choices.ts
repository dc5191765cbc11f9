import { CUSTOM_ELEMENTS_SCHEMA, Component, input } from '@angular/core';
import 'dry-needling-elements/dry-needling-comparison.js';

// The element as it is: its attributes and properties are not checked.
@Component({
  selector: 'app-choices',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<dry-needling-comparison [attr.with]="massage() ? 'acupuncture massage' : 'acupuncture'"></dry-needling-comparison>`,
})
export class Choices {
  readonly massage = input(false);
}
