// Builds an app, and asks its own type checker.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, runScript } from './run.mjs';
import { WORKSPACE, copyApp } from './workspace.mjs';

/** @returns the folder that the app's tool has written. */
export async function buildApp(name, written = 'dist') {
  const folder = copyApp(name);
  await mustRun(name, 'build');
  return join(folder, written);
}

/** After `buildApp`, which has passed: with one mistake more, the app's type checker must name it. */
export async function mustRefuse(name, { file, right, wrong, message, script = 'check' }) {
  const path = join(WORKSPACE, name, file);
  const code = readFileSync(path, 'utf8');
  assert.ok(code.includes(right), `${file} of the app ${name} holds no ${right}`);
  writeFileSync(path, code.replace(right, wrong));
  try {
    const { status, output } = await runScript(name, script);
    assert.notEqual(status, 0, `${wrong} passed the type check.`);
    assert.match(output, message);
  } finally {
    writeFileSync(path, code);
  }
}
