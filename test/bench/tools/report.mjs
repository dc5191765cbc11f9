// The figures as a table for people, and as data.
import { growthExponent, median, medianRatio } from './statistics.mjs';

const kB = (bytes) => (bytes === undefined ? '–' : (bytes / 1000).toFixed(2));
const times = (ratio) => (ratio === undefined || !Number.isFinite(ratio) ? '–' : ratio.toFixed(2));

/** @param rounds of each page: { fast: [], slow: [], living: [] }, with holes where it was not measured */
export function summarize(pages, rounds, counts) {
  const limits = Object.fromEntries(pages.filter(({ limit }) => limit).map(({ job, id }) => [job, rounds.get(id)]));
  return pages.map(({ id, job, name, version, bytes }) => {
    const own = rounds.get(id);
    const limit = limits[job];
    const ratio = (kind, figure) => medianRatio(own[kind].map(figure), limit[kind].map(figure));
    const middle = (kind, figure) => median(own[kind].map(figure));
    // What has to wait for something waits for it in every round.
    const chain = Math.min(...own.fast.filter(Boolean).map((round) => round.chain));
    const row = { job, name, version, rounds: own.fast.filter(Boolean).length, bytes, requests: own.fast[0].requests, chain };
    for (const kind of ['fast', 'slow'])
      if (own[kind].length)
        row[kind] = Object.fromEntries(
          ['usable', 'fcp', 'lcp', 'mainThread'].flatMap((name) => [[name, middle(kind, (round) => round[name])], [`${name}Ratio`, ratio(kind, (round) => round[name])]])
            .concat([['cls', Math.max(...own[kind].filter(Boolean).map(({ cls }) => cls))]]),
        );
    if (own.living.length)
      row.living = {
        inserted: Object.fromEntries(counts.map((count, i) => [count, { time: middle('living', ({ inserted }) => inserted[i]), ratio: ratio('living', ({ inserted }) => inserted[i]) }])),
        growth: growthExponent(counts.slice(-2), counts.slice(-2).map((_, i) => middle('living', ({ inserted }) => inserted[counts.length - 2 + i]))),
        open: middle('living', ({ open }) => open),
        openRatio: ratio('living', ({ open }) => open),
        heap: middle('living', ({ heap }) => heap),
        heapRatio: ratio('living', ({ heap }) => heap),
        kept: middle('living', ({ kept }) => kept),
        keptNodes: middle('living', ({ keptNodes }) => keptNodes),
      };
    return row;
  });
}

const HEAD = ['Page', 'JS+CSS raw / gzip / brotli (kB)', 'Requests / chain', 'FCP × fast / slow', 'LCP × fast / slow', 'Usable × fast / slow', 'CLS fast / slow', 'Main thread × fast / slow'];
const HEAD_LIVING = ['Insert 1 / 10 / 100 / 1000 ×', 'Growth', 'Open one ×', 'Heap each ×', 'Kept each (B, nodes)'];

export function markdown(rows) {
  return [...new Set(rows.map(({ job }) => job))]
    .map((job) => {
      const own = rows.filter((row) => row.job === job);
      const living = own.some((row) => row.living);
      const head = living ? [...HEAD, ...HEAD_LIVING] : HEAD;
      const lines = own.map(({ name, version, bytes, requests, chain, fast, slow, living: life }) => {
        const both = (show) => [fast, slow].map((kind) => (kind ? show(kind) : '–')).join(' / ');
        const cells = [
          version ? `${name} ${version}` : name,
          `${kB(bytes.raw)} / ${kB(bytes.gzip)} / ${kB(bytes.brotli)}`,
          `${requests} / ${chain}`,
          both((kind) => times(kind.fcpRatio)),
          both((kind) => times(kind.lcpRatio)),
          both((kind) => times(kind.usableRatio)),
          both((kind) => kind.cls.toFixed(3)),
          both((kind) => times(kind.mainThreadRatio)),
        ];
        if (living)
          cells.push(
            ...(life
              ? [Object.values(life.inserted).map(({ ratio }) => times(ratio)).join(' / '), times(life.growth), times(life.openRatio), times(life.heapRatio), `${Math.round(life.kept)}, ${life.keptNodes.toFixed(1)}`]
              : HEAD_LIVING.map(() => '–')),
          );
        return `| ${cells.join(' | ')} |`;
      });
      return `### ${job}\n\n| ${head.join(' | ')} |\n| ${head.map((_, i) => (i ? '--:' : '---')).join(' | ')} |\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
