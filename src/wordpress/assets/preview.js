// A module for the editor: its elements show the clinic, as those of the page do.
import { readClinic } from '../elements/clinic.js';

readClinic();
