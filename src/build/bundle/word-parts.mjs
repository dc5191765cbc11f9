// The parts with the words of a language that embed.js has to look up first, for those who have them preloaded.

/** @param integrity what dist/cdn/integrity.json holds. @returns by language: the file below dist/cdn, and its hash. */
export function wordParts(integrity) {
  const languages = Object.keys(integrity).flatMap((file) => /^locales\/(?!en-)(.+)\.js$/.exec(file)?.[1] ?? []);
  return Object.fromEntries(
    languages.map((tag) => {
      const file = Object.keys(integrity).find((each) => new RegExp(`^parts/${tag}-.{8}\\.js$`).test(each));
      return [tag, { file, integrity: integrity[file].integrity }];
    }),
  );
}
