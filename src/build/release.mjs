// Makes a release from a tag: `npm run release`. Checks what a release promises, builds it twice, and leaves all that is
// published in release/. It publishes nothing itself: .github/workflows/release.yml does, from what lies there.
//   --dry-run     says what would stop a release, and goes on; the tests are not run
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from './paths.mjs';
import { audit } from './release/audit.mjs';
import { changesOf } from './release/changelog.mjs';
import { sums, verifyIntegrity } from './release/hashes.mjs';
import { refusedLicences, shippedPackages } from './release/licences.mjs';
import { pack, sameTwice } from './release/pack.mjs';
import { missingForProvenance } from './release/provenance.mjs';
import { sbom } from './release/sbom.mjs';
import { tagProblems } from './release/tag.mjs';

export const RELEASE = `${ROOT}/release`;
const run = (...command) => execFileSync(command[0], command.slice(1), { cwd: ROOT, stdio: 'inherit' });

/** @returns what stops the release. */
async function release({ dryRun }) {
  const stops = [];
  const check = (name, problems) => {
    console.log(problems.length ? `✗ ${name}\n${problems.map((each) => `    ${each}`).join('\n')}` : `✓ ${name}`);
    stops.push(...problems);
  };

  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE);
  check('the tag, and nothing that is not in it', tagProblems());
  const { problems, text } = changesOf();
  check('CHANGELOG.md tells of this version', problems);
  check('what npm needs for provenance', missingForProvenance());
  if (stops.length && !dryRun) return stops;

  if (dryRun) console.log('– the tests were not run: this is a dry run');
  else run('npm', 'run', 'test:all');
  const packed = await pack(RELEASE);
  check('a second build makes the same package', await sameTwice(packed));
  const shipped = shippedPackages();
  check(`licences of the ${shipped.length} packages that it holds or needs`, refusedLicences(shipped));
  check('dist/cdn is what integrity.json says, in the package too', verifyIntegrity(packed));
  const found = audit(shipped);
  check(found.checked ? 'no known vulnerability in what is shipped' : 'known vulnerabilities: NOT CHECKED', found.problems);

  writeFileSync(`${RELEASE}/sbom.cdx.json`, sbom(shipped));
  writeFileSync(`${RELEASE}/notes.md`, text);
  writeFileSync(`${RELEASE}/SHA256SUMS`, sums(RELEASE));
  return stops;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
  const dryRun = Boolean(values['dry-run']);
  const stops = await release({ dryRun });
  if (stops.length) console.error(`\nNo release: ${stops.length} thing${stops.length > 1 ? 's' : ''} to mend, named above.`);
  else console.log(`\n${dryRun ? 'A release would be made of' : 'Release:'} what lies in ${RELEASE}.`);
  process.exitCode = stops.length ? 1 : 0;
}
