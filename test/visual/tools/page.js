// The page that is photographed: one story at a time.
import { render } from 'lit';
import { page } from '../../../stories/tools/page.js';
import { render as renderElement } from '../../../stories/tools/render.js';

async function ready(node) {
  const elements = [...node.querySelectorAll('*')];
  await Promise.all(elements.map((element) => element.updateComplete));
  for (const { shadowRoot } of elements) if (shadowRoot) await ready(shadowRoot);
}

/** Every way a page can look at a story. What a story chooses for itself stands over it. */
const LOOKS = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  rtl: { theme: 'light', lang: 'ar', dir: 'rtl' },
  phone: { theme: 'light', column: '320px' },
};
const WIDE = '760px';

/** @returns the pictures of a file of stories: `{ story, look }`. Where a story chooses all that a look would, one picture is both. */
window.picturesOf = async (file) => {
  const { default: _, ...stories } = await import(`/stories/${file}.stories.js`);
  return Object.entries(stories).flatMap(([story, { globals = {} }]) => {
    const seen = new Set();
    return Object.entries(LOOKS)
      .filter(([, look]) => {
        const choices = JSON.stringify(Object.entries({ ...look, ...globals }).sort());
        return !seen.has(choices) && seen.add(choices);
      })
      .map(([look]) => ({ story, look }));
  });
};

let place;
/** Shows a story and waits until nothing changes any more. @returns its size. */
window.show = async (file, name, look) => {
  const { default: { component }, [name]: story } = await import(`/stories/${file}.stories.js`);
  // What one story leaves, such as an open popover, is none of the next one's.
  place?.remove();
  place = document.body.appendChild(document.createElement('div'));
  const choices = { ...LOOKS[look], ...story.globals };
  document.documentElement.lang = choices.lang ?? 'en';
  document.documentElement.style.colorScheme = choices.theme?.endsWith('dark') ? 'dark' : 'light';
  place.style.inlineSize = look === 'phone' ? '320px' : WIDE;
  const content = (story.render ?? renderElement)(story.args ?? {}, { component });
  render(page({ ...choices, column: look === 'phone' ? undefined : choices.column }, content), place);
  // The list of sources renders once more when it knows who cites them.
  for (let rounds = 0; rounds < 3; rounds++) await ready(place);
  await document.fonts.ready;
  for (const animation of document.getAnimations()) animation.finish();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { width, height } = place.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
};
window.isReady = true;
