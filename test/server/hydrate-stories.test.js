// Every story, rendered by a server and hydrated, is the same as rendered by the browser alone; and nothing moves on the way.
import { expect } from '@open-wc/testing';
import { showStory, stories } from '../helpers.js';
import { HYDRATED, expectKept, open, run, shapeOf } from './server-page.js';

let page;
afterEach(() => page?.frame.remove());

describe('rendered by a server and hydrated', () => {
  /** A page that no server has rendered. */
  let alone;
  before(async () => await run((alone = await open('')), HYDRATED));
  after(() => alone.frame.remove());

  for (const each of stories)
    it(`is what a browser renders alone, in the same nodes and places: ${each.name}`, async () => {
      const html = (await showStory(each)).innerHTML.replace(/<!--.*?-->/gs, '');
      page = await open(html);
      // What only this page cites is known in the browser only.
      if (html.includes('cited-only')) await run(page, HYDRATED);
      else await expectKept(page, HYDRATED);
      expect(page.problems).to.deep.equal([]);

      alone.body.innerHTML = html;
      await run(alone);
      expect(shapeOf(page.body)).to.deep.equal(shapeOf(alone.body));
    });
});
