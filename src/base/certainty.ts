// How sure an answer is: a badge of words and dots, and the explanation that it opens.
import { html, nothing } from 'lit';
import { popover } from './popover.js';
import type { Certainty } from '../content/topic.js';
import type { Say } from '../content/numbers.js';

/** From least to most sure, as GRADE has them; the other answers have no place on this scale. */
const SCALE: readonly Certainty[] = ['veryLow', 'low', 'moderate', 'high'];
const ID = 'certainty-key';

/** GRADE's ⊕⊕◯◯: four dots, drawn as the dashes of three lines. Full up to the sure level, half up to the possible one. */
function dots(from: number, to = from): unknown {
  if (from < 0) return nothing;
  const line = (dot: number) => `M5 5h${dot * 12 + 1}`;
  return html`<svg viewBox="0 0 46 10" aria-hidden="true" class="dots"><path class="rest" d=${line(3)} /><path class="some" d=${line(to)} /><path d=${line(from)} /></svg>`;
}

/** The badge of a grade. It opens the key of all levels. */
export function certaintyBadge(grade: string | undefined, say: Say): unknown {
  if (!grade) return nothing;
  const [from, to] = grade.split(' ') as [Certainty, Certainty?];
  const name = (level: Certainty) => say(`common.certainty.levels.${level}.name`);
  const words = to ? say('common.range', { from: name(from), to: name(to).toLowerCase() }) : name(from);
  return html`<button type="button" class="badge" part="certainty" popovertarget=${ID} aria-label=${say('common.certainty.label', { level: words })}>
    ${dots(SCALE.indexOf(from), SCALE.indexOf(to ?? from))}${words}
  </button>`;
}

/** The explanation at hand: what each level means. It prints open. Nothing where nothing is graded. */
export function certaintyKey(levels: readonly string[], say: Say): unknown {
  if (!levels.length) return nothing;
  return popover(
    ID,
    say('common.certainty.heading'),
    html`<p>${say('common.certainty.about')}</p>
      <dl>
      ${levels.map((level) => html`<dt>${dots(SCALE.indexOf(level as Certainty))} ${say(`common.certainty.levels.${level}.name`)}</dt>
          <dd>${say(`common.certainty.levels.${level}.meaning`)}</dd>`)}
    </dl>`,
  );
}
