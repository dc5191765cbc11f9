// Every import path that package.json promises works in a project that has installed the package.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createConsumer } from './tools/consumer.mjs';
import { exported, exportKeys } from './tools/exports.mjs';
import { ROOT, readJson } from './tools/files.mjs';

const className = (tag) => tag.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

describe('exports', () => {
  let consumer;
  before(() => (consumer = createConsumer()));
  after(() => consumer.remove());

  function run(...args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: consumer.folder, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    return stdout;
  }

  for (const key of exportKeys) {
    it(`"${key}" leads to files`, () => {
      const paths = exported().filter((path) => path.key === key);
      assert.notEqual(paths.length, 0, `"${key}" leads to no file at all.`);
      for (const file of paths.flatMap(({ files }) => files)) assert.ok(existsSync(join(ROOT, file)), `"${key}" leads to ${file}, which does not exist.`);
    });
  }

  it('Node resolves every path to a file, and imports every module', () => {
    // Types are for TypeScript alone.
    const specifiers = exported().filter(({ key }) => key !== './types/*').map(({ specifier }) => specifier);
    // Files for pages without a build know only browsers, and plain HTML is no module: they are resolved, not run.
    writeFileSync(join(consumer.folder, 'import.js'), `
      import { existsSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      for (const specifier of ${JSON.stringify(specifiers)}) {
        const file = fileURLToPath(import.meta.resolve(specifier));
        if (!existsSync(file)) throw new Error(specifier + ' resolves to ' + file + ', which does not exist.');
        if (specifier.endsWith('.json')) await import(specifier, { with: { type: 'json' } });
        else if (!['/cdn/', '/embed/', '.html'].some((part) => specifier.includes(part))) await import(specifier);
      }
      console.log('imported');
    `);
    assert.match(run('--no-warnings', 'import.js'), /imported/);
  });

  it('refuses a file that is not exported', () => {
    writeFileSync(join(consumer.folder, 'inner.js'), `
      try { import.meta.resolve('dry-needling-elements/dist/index.js'); console.log('resolved'); }
      catch (error) { console.log(error.code); }
    `);
    assert.match(run('inner.js'), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  for (const [moduleResolution, module] of [['nodenext', 'nodenext'], ['bundler', 'esnext']]) {
    it(`TypeScript types them (moduleResolution ${moduleResolution})`, () => {
      const tags = exported().filter(({ key }) => key === './dry-needling-*.js').map(({ specifier }) => /([^/]+)\.js$/.exec(specifier)[1]);
      writeFileSync(join(consumer.folder, 'typed.ts'), `
        import * as classes from 'dry-needling-elements';
        import 'dry-needling-elements/all.js';
        import content from 'dry-needling-elements/content/en.json' with { type: 'json' };
        ${tags.map((tag) => `import 'dry-needling-elements/${tag}.js';`).join('\n')}
        ${tags.map((tag) => `document.createElement('${tag}') satisfies classes.${className(tag)};`).join('\n')}
        content.locale satisfies string;
        // @ts-expect-error: the classes are not of type any.
        classes.${className(tags[0])}.thereIsNoSuchThing;
      `);
      writeFileSync(join(consumer.folder, 'tsconfig.json'), JSON.stringify({
        compilerOptions: { module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], strict: true, noEmit: true, resolveJsonModule: true, skipLibCheck: false },
        files: ['typed.ts'],
      }));
      run(join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', '.');
    });
  }

  it('what others add is typed: a language, a topic, a clinic', () => {
    for (const file of ['nl.js', 'clinic-parking.js']) copyFileSync(join(ROOT, 'test/package/example', file), join(consumer.folder, file));
    writeFileSync(join(consumer.folder, 'wrong.ts'), `
      import { registerLocale } from 'dry-needling-elements';
      import { registerClinic } from 'dry-needling-elements/clinic.js';
      // @ts-expect-error: a text is a string.
      registerLocale('nl', { faq: { heading: 5 } });
      // @ts-expect-error: a clinic has a name.
      registerClinic({ profile: { phone: '1' } });
      registerClinic({ profile: { name: 'River' }, changes: [{ op: 'hide', path: 'faq.items.sessions' }] });
    `);
    writeFileSync(join(consumer.folder, 'tsconfig.json'), JSON.stringify({
      compilerOptions: { module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], strict: true, noEmit: true, allowJs: true, checkJs: true, resolveJsonModule: true, skipLibCheck: true },
      files: ['nl.js', 'clinic-parking.js', 'wrong.ts'],
    }));
    run(join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', '.');
  });

  it('needs no more at run time than its dependencies', () => {
    assert.deepEqual(Object.keys(readJson('package.json').dependencies), ['lit']);
  });
});
