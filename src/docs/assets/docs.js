// What pages of the documentation do besides showing: copy code, try the choices of an example, close the menu.
import { copyButtons } from './copy.js';
import { examples } from './example.js';
import { frames } from './frames.js';

copyButtons(document);
examples(document);
frames(document);

for (const place of document.querySelectorAll('[data-print]')) {
  place.hidden = false;
  place.querySelector('button').addEventListener('click', () => print());
}

