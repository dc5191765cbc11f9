// What is installed is the same everywhere, from wherever npm is told to take it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from './tools/files.mjs';

const { devDependencies } = readJson('package.json');
const { packages } = readJson('package-lock.json');

describe('dependencies', () => {
  it('the lock file names no registry', () => {
    assert.deepEqual(Object.entries(packages).filter(([, { resolved }]) => resolved).map(([name]) => name), []);
  });

  it('the lock file holds a hash for every package', () => {
    assert.deepEqual(Object.entries(packages).filter(([name, { integrity, link }]) => name && !integrity && !link).map(([name]) => name), []);
  });

  it('every tool is pinned to one version', () => {
    assert.deepEqual(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)), []);
  });

  it('rollup stays at the last version whose platform packages are all there', () => {
    // With a later one the lock file lacks platforms, and `npm ci` refuses it.
    assert.equal(devDependencies.rollup, '4.67.4');
    assert.equal(packages['node_modules/rollup'].version, '4.67.4');
  });
});
