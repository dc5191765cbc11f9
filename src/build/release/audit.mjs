// What the registry knows of vulnerabilities. Where it does not answer, that is said, and no release is made of it.
import { spawnSync } from 'node:child_process';
import { ROOT } from '../paths.mjs';

const SERIOUS = ['high', 'critical'];
const ask = () => spawnSync('npm', ['audit', '--json'], { cwd: ROOT, encoding: 'utf8' }).stdout;

/**
 * In what is shipped none is allowed, however small; in our tools none that is serious.
 * @param shipped packages by name and version. @param read what npm answers.
 */
export function audit(shipped, read = ask) {
  let answer;
  try {
    answer = JSON.parse(read());
  } catch {
    answer = {};
  }
  if (!answer.vulnerabilities) return { checked: false, problems: [`The registry did not answer: ${answer.message ?? answer.error?.summary ?? 'no answer'}`] };
  const ours = shipped.map(({ name }) => name);
  const found = Object.values(answer.vulnerabilities).filter(({ name, severity }) => ours.includes(name) || SERIOUS.includes(severity));
  return { checked: true, problems: found.map(({ name, severity, range }) => `${name} ${range}: ${severity}${ours.includes(name) ? ', and it is shipped' : ', in our tools'}`) };
}
