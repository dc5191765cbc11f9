// Every story, rendered by a server and hydrated, is the same as rendered by the browser alone; and nothing moves on the way.
import { expect } from '@open-wc/testing';
import { showStory, stories } from '../helpers.js';
import { HYDRATED, expectKept, open, registering, run, shapeOf } from './server-page.js';

/** A server knows every language; a page knows those that it brings along, before the elements. */
const SCRIPTS = ['/dist/content/generated/all-locales.js', HYDRATED];
/** The pack of the stories with a clinic's words. */
const CLINIC = '/stories/tools/clinic.json';
const NO_CLINIC = "import { registerClinic } from '/dist/clinic.js'; registerClinic();";

let page;
afterEach(() => page?.frame.remove());

describe('rendered by a server and hydrated', () => {
  /** A page that no server has rendered. */
  let alone;
  before(async () => await run((alone = await open('')), ...SCRIPTS));
  after(() => alone.frame.remove());

  for (const each of stories)
    it(`is what a browser renders alone, in the same nodes and places: ${each.name}`, async () => {
      const html = (await showStory(each)).outerHTML.replace(/<!--.*?-->/gs, '');
      const own = each.story.globals?.words === 'clinic';
      const scripts = own ? [await registering(CLINIC), ...SCRIPTS] : SCRIPTS;
      page = await open(html, own ? { clinic: CLINIC } : {});
      // What only this page cites is known in the browser only.
      if (html.includes('cited-only')) await run(page, ...scripts);
      else await expectKept(page, ...scripts);
      expect(page.problems).to.deep.equal([]);

      await run(alone, own ? await registering(CLINIC) : NO_CLINIC);
      alone.body.innerHTML = html;
      await run(alone);
      expect(shapeOf(page.body)).to.deep.equal(shapeOf(alone.body));
    });
});
