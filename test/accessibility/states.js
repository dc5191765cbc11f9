// The states that a person can bring an element into, beyond the one in which it is first shown. Each is reached as a person
// reaches it: by a click, by a key, by words typed.
import { sendKeys } from '@web/test-runner-commands';
import { press } from '../runner/commands.js';
import { all, button, deepAll, hostsIn, one, ready, showStory, stories, storyFiles, textOf } from '../helpers.js';

const click = (host, selector) => one(host, selector).click();
const typed = async (host, words) => {
  one(host, '[type=search]').focus();
  await sendKeys({ type: words });
};
const tick = (host, words) => all(host, '.tick').find((each) => textOf(each).includes(words)).querySelector('label').click();

/** By file of stories: the name of each state, the story that it begins with, and how a person gets there. */
const STATES = {
  benefits: {
    'what the badges say': { act: (host) => click(host, '.badge') },
    'sources open': { act: (host) => click(host, 'summary') },
  },
  comparison: { 'six choices': { story: 'EveryOption' } },
  conditions: {
    'one region': { act: (host) => all(host, '[type=radio]')[7].click() },
    'two words typed': { act: (host) => typed(host, 'heel foot') },
    'nothing fits': { act: (host) => typed(host, 'knitting') },
    'shown again': {
      async act(host) {
        await typed(host, 'knitting');
        await press('Tab');
        await press('Enter');
      },
    },
  },
  evidence: { 'as a table': { story: 'Table' } },
  faq: {
    'one answer open': { act: (host) => click(host, '#question-hurt') },
    'all answers open': { act: (host) => button(host, 'Open all answers').click() },
    'one at a time': { story: 'OneAtATime', act: (host) => click(host, '#question-safe') },
  },
  figure: {
    'in words': { act: (host) => click(host, 'summary') },
    twitch: { story: 'Twitch' },
    'body map': { story: 'BodyMap' },
    therapy: { story: 'Therapy' },
    soreness: { story: 'Soreness' },
  },
  guide: { 'contents open': { story: 'ChosenSections', act: (host) => click(host, '[part=contents] button') } },
  overview: { 'a word explained': { act: (host) => click(host, '.term button') } },
  practitioner: { 'two ticked': { act: (host) => all(host, '[type=checkbox]').slice(0, 2).forEach((box) => box.click()) } },
  precautions: {
    'the self-check': { story: 'Check' },
    'two ticked': {
      story: 'Check',
      act(host) {
        tick(host, 'you do not want it');
        tick(host, 'you are frail');
      },
    },
    cleared: {
      story: 'Check',
      async act(host) {
        tick(host, 'you are frail');
        await host.updateComplete;
        button(host, 'Clear all ticks').click();
      },
    },
  },
  references: {
    'for a page': { story: 'OnePage' },
    'where one is used': { story: 'OnePage', act: (host) => click(host, '[part=places] summary') },
  },
  'side-effects': { 'with dots': { story: 'IconArray' } },
  takeaways: { 'in Spanish': { choices: { lang: 'es' } }, 'in Spanish, in English words': { choices: { lang: 'es' }, act: (host) => click(host, '[part=translation] button') } },
};

/** Each state: its file of stories, its name, how it is shown. The first of each element is its story `Default`. */
export const states = Object.keys(storyFiles).flatMap((file) =>
  Object.entries({ '': {}, ...STATES[file] }).map(([name, { story = 'Default', choices = {}, act }]) => ({
    file,
    name,
    title: name ? `${file}: ${name}` : file,
    /** @returns the page of the story, and its last element, which is the one that the story is about. */
    async show(more = {}) {
      const { default: { component }, [story]: shown } = storyFiles[file];
      const page = await showStory({ story: shown, component }, { ...choices, ...more });
      const host = hostsIn(page).at(-1);
      // What elements of a page tell each other, they tell a moment later.
      await settled(page);
      await act?.(host);
      await settled(page);
      return { page, host };
    },
  })),
);

/** Stories that a state shows as they are. */
const shownAsState = Object.entries(STATES).flatMap(([file, own]) => Object.values(own).flatMap(({ story, choices, act }) => (story && !choices && !act ? `${file}: ${story}` : [])));

/** Every other story as it is first shown; made-up words are not for reading. */
export const otherStories = stories
  .filter(({ name }) => !shownAsState.includes(name) && !/: (Default|LongWords)$/.test(name))
  .map((each) => ({
    title: each.name,
    async show() {
      await settled(await showStory(each));
    },
  }));

/** Everything on the page has told everything to everybody. */
export async function settled(place) {
  for (let round = 0; round < 3; round++) {
    await ready(place);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Opens what a person can open, folded answers and lists too. */
export async function openAll(place) {
  for (const details of deepAll(place, 'details')) details.open = true;
  for (const closed of deepAll(place, 'button[aria-expanded=false]')) closed.click();
  await settled(place);
}
