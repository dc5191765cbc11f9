import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { mustRun } from './tools/run.mjs';
import { copyApp } from './tools/workspace.mjs';

describe('Vitest reads the package, shows an element and hears it', () => {
  before(() => copyApp('vitest'));

  for (const environment of ['jsdom', 'happy-dom'])
    it(`with ${environment}`, async () => assert.match(await mustRun('vitest', 'test', { args: [`--environment=${environment}`] }), /2 passed/));
});
