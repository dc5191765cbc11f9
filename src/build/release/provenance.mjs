// npm says of a package from which commit and run it came, if the package says where it lives and the run can prove who it is.
import { readFileSync } from 'node:fs';
import { ROOT } from '../paths.mjs';

export function missingForProvenance({ repository, publishConfig = {} } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')), environment = process.env) {
  const address = typeof repository === 'string' ? repository : repository?.url;
  const here = environment['GITHUB_REPOSITORY'];
  return [
    ...(address ? [] : ['package.json has no "repository": the address of this repository, as CI knows it.']),
    ...(address && here && !address.includes(here) ? [`"repository" in package.json is ${address}, but this runs in ${here}.`] : []),
    ...(publishConfig.provenance && publishConfig.access === 'public' ? [] : ['"publishConfig" in package.json must ask for provenance and public access.']),
  ];
}
