// Writes what editors know of the elements: custom data for VS Code, web-types for JetBrains. Both read the manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { DIST } from './paths.mjs';

const once = (list) => list.filter(({ name }, index) => list.findIndex((other) => other.name === name) === index);

/** The generator names what elements share once for each of them; an editor would offer it sixteen times. */
function cssData(manifest, settings) {
  const data = JSON.parse(getVsCodeCssCustomData(manifest, settings));
  return { ...data, properties: once(data.properties), pseudoElements: once(data.pseudoElements) };
}

export function buildEditorData() {
  // The generators change what they are given.
  const manifest = () => JSON.parse(readFileSync(`${DIST}/custom-elements.json`, 'utf8'));
  const write = (file, data) => writeFileSync(`${DIST}/${file}`, `${JSON.stringify(data, null, 2)}\n`);
  const settings = { outdir: DIST, prefix: '', suffix: '', hideLogs: true };
  write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest(), settings)));
  write('vscode.css-custom-data.json', cssData(manifest(), settings));
  generateJetBrainsWebTypes(manifest(), { ...settings, packageJson: false });
}
