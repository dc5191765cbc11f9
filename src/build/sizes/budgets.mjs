// The most that a file may weigh, close to what it weighs: a page loads one element in the time of a small picture, or the
// build fails. What an element by itself should weigh is 9 kB, the questions 8: README.md says what keeps some above it.
const kB = 1000;

/** The first line whose pattern fits the file counts. */
const BUDGETS = [
  // A third of it are the digests of its parts.
  { files: /^embed\.js$/, brotli: 2 * kB },
  // What several elements share.
  { files: /^parts\/core-/, brotli: 7.9 * kB },
  { files: /^parts\/guide-/, brotli: 55 * kB },
  { files: /^parts\/references-/, brotli: 8 * kB },
  // Every word of a language.
  { files: /^(parts|locales)\/[a-z]{2,3}(-[A-Z]{2})?(-.{8})?\.js$/, brotli: 14 * kB },
  // The whole schema of a pack.
  { files: /^(parts\/clinic-.{8}|clinic)\.js$/, brotli: 7.5 * kB },
  { files: /^parts\//, brotli: 4.5 * kB },
  // Every element, every picture and every source.
  { files: /^(all|dry-needling-guide)\.js$/, brotli: 55 * kB },
  // Some fifty sources in full.
  { files: /^dry-needling-references\.js$/, brotli: 13.5 * kB },
  // Five pictures.
  { files: /^dry-needling-figure\.js$/, brotli: 12.2 * kB },
  // A picture each: the body map of the filter, soreness over the days.
  { files: /^dry-needling-(conditions|visit)\.js$/, brotli: 11 * kB },
  // Little to say.
  { files: /^dry-needling-(care-plan|overview|practitioner|takeaways)\.js$/, brotli: 8.7 * kB },
  // Some 0.6 kB of it lets other languages and a clinic's own words in.
  { files: /^dry-needling-.+\.js$/, brotli: 9.9 * kB },
];

export const budgetOf = (file) => BUDGETS.find(({ files }) => files.test(file))?.brotli;

export const overBudget = (integrity) =>
  Object.entries(integrity)
    .filter(([file, { brotli }]) => brotli > (budgetOf(file) ?? Infinity))
    .map(([file, { brotli }]) => `dist/cdn/${file} is ${brotli} B with brotli; its budget is ${budgetOf(file)} B (src/build/sizes/budgets.mjs).`);
