// A release is made from a tag of its version, and from nothing that the tag does not hold.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT } from '../paths.mjs';

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

export const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));

/** @param read asks git; a test gives its own answers. */
export function tagProblems(read = git, wanted = version) {
  const tags = read('tag', '--points-at', 'HEAD').split('\n');
  const changed = read('status', '--porcelain');
  return [
    ...(tags.includes(`v${wanted}`) ? [] : [`This commit has no tag v${wanted}, the version in package.json. It has: ${tags.join(', ') || 'none'}`]),
    ...(changed ? [`There are changes that are not committed:\n${changed}`] : []),
  ];
}
