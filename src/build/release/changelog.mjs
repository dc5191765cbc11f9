// What CHANGELOG.md says of a version: `## 1.2.3 (2026-11-29)`, with nothing left under "Unreleased".
import { readFileSync } from 'node:fs';
import { ROOT } from '../paths.mjs';
import { version } from './tag.mjs';

/** @returns the section's text, and what is wrong with it. */
export function changesOf(changelog = readFileSync(`${ROOT}/CHANGELOG.md`, 'utf8'), wanted = version, today = new Date().toISOString().slice(0, 10)) {
  const sections = changelog.split(/^## /m).slice(1).map((section) => ({ heading: section.split('\n', 1)[0].trim(), text: section.slice(section.indexOf('\n')).trim() }));
  const own = sections.find(({ heading }) => heading.split(' ')[0] === wanted);
  const [, day] = /\((\d{4}-\d\d-\d\d)\)$/.exec(own?.heading ?? '') ?? [];
  const unreleased = sections.find(({ heading }) => heading === 'Unreleased');
  const problems = [
    ...(own ? [] : [`There is no section "## ${wanted} (${today})".`]),
    ...(own && !(day && !Number.isNaN(Date.parse(day)) && day <= today) ? [`The heading "${own.heading}" has no day that has come: "## ${wanted} (${today})".`] : []),
    ...(own && !own.text ? ['Its section is empty.'] : []),
    ...(unreleased?.text ? ['"Unreleased" is not empty: what this version brings belongs in its section.'] : []),
  ];
  return { problems, text: `${own?.text ?? ''}\n` };
}
