// What a run of tests comes to: how many passed and were skipped, and what failed, by name.

export const nothing = () => ({ passed: 0, skipped: 0, failures: [] });

export const sum = (counts) =>
  counts.reduce(
    (total, count) => ({ passed: total.passed + count.passed, skipped: total.skipped + count.skipped, failures: [...total.failures, ...count.failures] }),
    nothing(),
  );
