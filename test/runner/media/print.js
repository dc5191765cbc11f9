// On paper, in WebKit, where nothing can set the media of a page: its rules for print then hold for the screen, and those for
// the screen no more. It runs in the page.

/** What each changed rule said before. */
const said = new Map();

function* mediaRulesIn({ cssRules = [] }) {
  for (const rule of cssRules) {
    if (rule.media) yield rule;
    yield* mediaRulesIn(rule);
  }
}

let tags;

/** Of every element, also of one that is made later: those of a class share their style sheets. */
async function sheets() {
  tags ??= (await (await fetch('/dist/custom-elements.json')).json()).modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  return new Set(tags.flatMap((tag) => (customElements.get(tag)?.elementStyles ?? []).map((style) => style.styleSheet ?? style)));
}

/** Of the elements that are registered by now. */
export async function print(on) {
  for (const [rule, text] of said) rule.media.mediaText = text;
  said.clear();
  if (!on) return;
  for (const sheet of await sheets())
    for (const rule of mediaRulesIn(sheet)) {
      const text = rule.media.mediaText;
      if (!/\b(print|screen)\b/.test(text)) continue;
      said.set(rule, text);
      rule.media.mediaText = /\bprint\b/.test(text) ? text.replace(/\bprint\b/, 'all') : 'not all';
    }
}
