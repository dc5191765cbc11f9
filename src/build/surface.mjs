// Writes down what pages, packs and programs may rely on: test/package/public-surface.json. Run it after `npm run build`,
// when something was added; src/docs/guides/versioning.md says what it means when something goes.
import { writeFileSync } from 'node:fs';
import { ROOT } from './paths.mjs';
import { publicSurface } from './surface/list.mjs';

writeFileSync(`${ROOT}/test/package/public-surface.json`, `${JSON.stringify(await publicSurface(), null, 1)}\n`);
