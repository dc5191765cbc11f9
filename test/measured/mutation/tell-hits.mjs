// Is imported before a test: at the end, tells which mutants have been passed. Programs that the test starts tell as well.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  const { mutantCoverage } = globalThis.__stryker__ ?? {};
  if (mutantCoverage) writeFileSync(join(process.env.MUTATION_HITS, `${process.pid}-${Date.now()}.json`), JSON.stringify(Object.keys(mutantCoverage.static)));
});
