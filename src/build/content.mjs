// Checks the content, then writes: the modules the elements import (src/content/generated), and for the package the
// merged content of every locale (dist/content) and the JSON Schemas (dist/schema).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PARTS, TOPICS, content as contentSchema, words as wordsSchema } from '../content/schema/schema.mjs';
import { assertContent } from './content/check.mjs';
import { clinicPackModule, clinicSchemaModule, clinicWordsModule, publishedClinicSchema } from './content/clinic.mjs';
import { BANNER, reviewModule, topicModule, topicOf, typesModule } from './content/generate.mjs';
import { CONTENT_DIR, loadEvidence, loadLocale, localeNames } from './content/load.mjs';
import { localeModule, localesOf } from './content/locales.mjs';
import { outlineModule, outlineOf } from './content/outline.mjs';
import { DIST } from './paths.mjs';

const GENERATED = `${CONTENT_DIR}generated/`;

export async function buildContent() {
  const evidence = loadEvidence();
  const contents = localeNames().map((name) => ({ ...loadLocale(name), evidence }));
  contents.forEach(assertContent);
  const english = contents.find(({ locale }) => locale === 'en');
  const outline = outlineOf(english, wordsSchema, PARTS);

  rmSync(GENERATED, { recursive: true, force: true });
  for (const dir of [`${GENERATED}locales`, `${DIST}/content`, `${DIST}/schema`]) mkdirSync(dir, { recursive: true });
  const modules = {
    review: reviewModule(english),
    types: await typesModule(contentSchema),
    outline: outlineModule(outline, BANNER),
    'clinic-schema': clinicSchemaModule(BANNER),
    'clinic-words': clinicWordsModule(english.words, BANNER),
    'clinic-pack': await clinicPackModule(BANNER),
  };
  for (const name of TOPICS) if (!PARTS.has(name)) modules[name] = topicModule(topicOf(name, english));
  for (const [tag, words] of Object.entries(localesOf(contents, english))) modules[`locales/${tag}`] = localeModule(tag, words, BANNER);
  // For who wants them all: the server.
  modules['all-locales'] = BANNER + Object.keys(modules).filter((name) => name.startsWith('locales/')).map((name) => `import './${name}.js';\n`).join('');
  for (const [name, code] of Object.entries(modules)) writeFileSync(`${GENERATED}${name}.ts`, code);

  const writeJson = (path, data) => writeFileSync(`${DIST}/${path}`, `${JSON.stringify(data, null, 2)}\n`);
  for (const content of contents) writeJson(`content/${content.locale}.json`, content);
  writeJson('schema/content.schema.json', contentSchema);
  writeJson('schema/clinic.schema.json', publishedClinicSchema(outline));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildContent();
