// What TypeScript knows of the elements without a framework. A line with @ts-expect-error must be wrong, or the test fails.
import 'dry-needling-elements/all.js';
import {
  DryNeedlingFaq,
  type BodyRegion,
  type ComparisonOption,
  type DryNeedlingContentErrorEvent,
  type DryNeedlingFilterEvent,
  type DryNeedlingToggleEvent,
  type FigureName,
  type GuideSection,
  type HeadingLevel,
} from 'dry-needling-elements';

// The tags.
const faq = document.createElement('dry-needling-faq') satisfies DryNeedlingFaq;
faq.reveal('hurt') satisfies boolean;
document.querySelector('dry-needling-guide')?.sections satisfies string | undefined;
// @ts-expect-error: there is no such method.
faq.unfold();

// Values.
faq.single = true;
faq.headingLevel = 3;
faq.headingLevel = '0';
// @ts-expect-error: a heading has six levels.
faq.headingLevel = 7;
// @ts-expect-error: yes or no.
faq.single = 'yes';
const conditions = document.createElement('dry-needling-conditions');
conditions.layout = 'grid';
conditions.region = 'neck';
conditions.region = undefined;
// @ts-expect-error: there is no such layout.
conditions.layout = 'table';
// @ts-expect-error: there is no such region.
conditions.region = 'elbow';
const comparison = document.createElement('dry-needling-comparison');
comparison.with = 'massage';
comparison.with = 'massage waiting';
comparison.with = 'x-laser';
// @ts-expect-error: there is no such choice.
comparison.with = 'massages';
const figure = document.createElement('dry-needling-figure');
figure.name = 'body-map';
// @ts-expect-error: there is no such picture.
figure.name = 'bodymap';

// Events, where they happen and where they arrive.
faq.addEventListener('dry-needling-toggle', ({ detail: { id, open } }) => [id, open] satisfies [string, boolean]);
document.body.addEventListener('dry-needling-filter', ({ detail }) => {
  conditions.region = detail.region;
  return detail.shown satisfies string[];
});
document.addEventListener('dry-needling-toggle', (event) => event satisfies DryNeedlingToggleEvent);
window.addEventListener('dry-needling-filter', (event) => event satisfies DryNeedlingFilterEvent);
document.addEventListener('dry-needling-content-error', (event: DryNeedlingContentErrorEvent) => event.detail.problems[0]?.path satisfies string | undefined);
// @ts-expect-error: its detail has no such member.
faq.addEventListener('dry-needling-toggle', ({ detail }) => detail.question);
// @ts-expect-error: it is told on the document alone.
faq.addEventListener('dry-needling-content-error', ({ detail }) => detail);

// The names of values, for variables.
export const chosen: [BodyRegion, ComparisonOption, FigureName, GuideSection, HeadingLevel] = ['foot', 'waiting', 'twitch', 'physical-therapy', 1];
// @ts-expect-error: nor is it any.
void chosen[0].thereIsNoSuchThing;
