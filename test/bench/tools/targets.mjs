// What this library wants to reach beside HTML written by hand, and whether it does.
import { BY_SCRIPT, WITH_SCRIPT } from '../libraries/html.mjs';

const SPEED = 'ours: ';
const ENHANCED = `${SPEED}plain HTML in the page, embed.js`;
const PAGE = `${SPEED}embed page`;
const TAG = `${SPEED}empty tag, one file`;
const SIX = `${SPEED}six widgets, embed.js`;
const SIX_PLAIN = `${SPEED}six widgets as plain HTML, embed.js`;

const worst = (numbers) => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length ? Math.max(...known) : undefined;
};
const times = (number) => `${number.toFixed(2)}×`;
const plain = (number) => number.toFixed(2);
const shift = (number) => number.toFixed(3);
const bytes = (number) => `${Math.round(number)} B`;
const whole = (number) => `${number}`;

/** Why one is missed, where it is. The table shows it only then. @param known what pages by hand with a script take. */
const reasonsWith = (known) => ({
  [`usable, ${ENHANCED}`]: `the page waits for nothing, but its scripts come while it is first laid out${known(WITH_SCRIPT, (at) => `; a page by hand with a script that does nothing takes ${at}`)}`,
  [`usable, ${PAGE}`]: 'the page is painted as it looks before its script runs, and moves nothing after; its look and its script are in it, and are read with it',
  [`shift, ${PAGE}`]: 'on the slow connection it comes in pieces, and in some rounds it is painted in the midst of a line: a badge whose words are still to come then moves to the next one',
  filter: 'the words are there, but the field that filters them comes with the script of its element; by hand it is 0.2 kB, and does no more than hide rows',
  [SIX_PLAIN]: 'the words of six widgets are more to read than those of one',
  [SIX]: 'six widgets with their words are 35 kB in 10 files; the fastest other accordion finds its words in the page',
  [`usable, ${TAG}`]: `there is nothing to read before the script has come, and on the slow connection asking for it takes more than half of what the page by hand takes in all${known(BY_SCRIPT, (at) => `: the same page by hand, put in by a script, takes ${at}`)}`,
  insert: 'each has a shadow root with a look of its own, grades, explanations and ways back, which the page by hand lacks; most of the time is the browser\'s, for style and layout',
  open: 'all that stands below moves, and the browser prepares to paint it anew: each widget has more boxes than the page by hand',
  heap: 'a shadow root, badges, explanations and listeners, which the page by hand lacks',
});

/**
 * @param rows what `summarize` gives
 * @returns for each target what it asks, what was reached, and whether that is enough
 */
export function targetsOf(rows) {
  const find = (name, job = 'faq') => rows.find((row) => row.name === name && row.job === job);
  const ofJobs = (name) => rows.filter((row) => row.name === name);
  const usable = (name, isIn = () => true) => worst(ofJobs(name).filter(({ job }) => isIn(job)).flatMap(({ fast, slow }) => [fast?.usableRatio, slow?.usableRatio]));
  // The words of a page have no field to filter them by: the script brings it.
  const isFilter = (job) => job === 'conditions';
  const cls = (name) => worst(ofJobs(name).flatMap(({ fast, slow }) => [fast?.cls, slow?.cls]));
  const living = find(TAG)?.living;
  const peers = rows.filter(({ job, version, slow }) => job === 'faq' && version && slow);
  const fastest = worst(peers.map(({ slow }) => -slow.usable));
  const reasons = reasonsWith((name, say) => (usable(name) === undefined ? '' : say(times(usable(name)))));
  const target = (name, limit, reached, show, reason) => ({ name, limit: `at most ${show(limit)}`, reached: reached === undefined ? undefined : show(reached), met: reached <= limit, reason: reasons[reason] });
  return [
    ...[ENHANCED, PAGE].flatMap((name) => [
      target(`Usable, questions and comparison, the worse of fast and slow: ${name.slice(SPEED.length)}`, 1.05, usable(name, (job) => !isFilter(job)), times, `usable, ${name}`),
      target(`The filter of the conditions, the worse of fast and slow: ${name.slice(SPEED.length)}`, 1.5, usable(name, isFilter), times, 'filter'),
      target(`Layout shift: ${name.slice(SPEED.length)}`, 0, cls(name), shift, `shift, ${name}`),
    ]),
    target('Usable, all three, the worse of fast and slow: empty tag, one file', 1.5, usable(TAG), times, `usable, ${TAG}`),
    target('Layout shift: empty tag, embed.js, which reserves its space', 0, cls(`${SPEED}empty tag, embed.js`), shift),
    ...[SIX_PLAIN, SIX].flatMap((name) => {
      const six = find(name);
      return [
        target(`Steps of requests: ${name.slice(SPEED.length)}`, 2, six?.chain, whole),
        {
          name: `Usable, slow, before the fastest other library's FAQ alone: ${name.slice(SPEED.length)}`,
          limit: fastest === undefined ? 'earlier' : `before ${Math.round(-fastest)} ms`,
          reached: six?.slow && `${Math.round(six.slow.usable)} ms`,
          met: six?.slow && fastest !== undefined ? six.slow.usable < -fastest : undefined,
          reason: reasons[name],
        },
      ];
    }),
    target('Inserting 1,000', 1.3, living?.inserted[1000]?.ratio, times, 'insert'),
    target('Growth of that, 1 is in proportion', 1.1, living?.growth, plain),
    target('Opening one among 1,000', 1.1, living?.openRatio, times, 'open'),
    target('Memory of each', 1.4, living?.heapRatio, times, 'heap'),
    target('Kept of each after removal (less than a hundredth of it)', living ? living.heap / 100 : 0, living?.kept, bytes),
    target('Nodes kept of each after removal', 0, living && Math.round(living.keptNodes), whole),
  ].filter(({ reached }) => reached !== undefined);
}

export function targetsTable(rows) {
  const lines = targetsOf(rows).map(({ name, limit, reached, met, reason }) => `| ${name} | ${limit} | ${reached} | ${met ? 'yes' : `**no**${reason ? `: ${reason}` : ''}`} |`);
  return `| Target | Asked | Reached | Met |\n| --- | --: | --: | --- |\n${lines.join('\n')}\n`;
}
