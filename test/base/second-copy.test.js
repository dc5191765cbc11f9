// A page may get the library twice: from two widgets, two bundles, two people.
import { expect } from '@open-wc/testing';
import '../../dist/all.js';
import { problemsDuring, storyFiles } from '../helpers.js';

describe('a second copy of the library on a page', () => {
  for (const name of Object.keys(storyFiles))
    it(`leaves <dry-needling-${name}> to the first, and nothing goes wrong`, async () => {
      const first = customElements.get(`dry-needling-${name}`);
      expect(await problemsDuring(() => import(`/dist/elements/${name}/dry-needling-${name}.js?second`))).to.deep.equal([]);
      expect(customElements.get(`dry-needling-${name}`) === first).to.equal(true);
    });
});
