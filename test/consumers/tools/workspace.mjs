// Where the apps are installed and built: a copy of this workspace below the system's temporary folder. Inside the
// project they would find the project's own node_modules, and the tests' finder theirs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, readJson } from '../../package/tools/files.mjs';
import { packInto } from '../../package/tools/pack.mjs';

export const SOURCE = fileURLToPath(new URL('..', import.meta.url));

const hash = (...texts) => texts.reduce((sum, text) => sum.update(text), createHash('sha256')).digest('hex').slice(0, 12);

const { name: PACKAGE, dependencies, bin } = readJson('package.json');

/**
 * What says which packages are installed: the lock file, and the package.json of the workspace and of each app. Without this
 * package itself: npm would look for it in the registry, and it is put there by hand, as it is now.
 */
function readManifest(path) {
  const manifest = JSON.parse(readFileSync(join(SOURCE, path), 'utf8'));
  delete manifest.dependencies?.[PACKAGE];
  return JSON.stringify(manifest, null, 2);
}

const APPS = readdirSync(SOURCE).filter((name) => existsSync(join(SOURCE, name, 'package.json'))).sort();
const MANIFESTS = ['package.json', 'package-lock.json', ...APPS.map((name) => `${name}/package.json`)].filter((path) => existsSync(join(SOURCE, path)));

/** Writes them into a folder, for npm to work there. */
export function writeManifests(folder) {
  for (const path of MANIFESTS) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), readManifest(path));
  }
}

/** One for each clone, so that none takes the package of another; in it, one folder for what is to be installed. */
const CACHE = join(realpathSync(tmpdir()), `dry-needling-elements-consumers-${hash(ROOT)}`);
export const WORKSPACE = join(CACHE, hash(...MANIFESTS.map(readManifest)));

export const INSTALLED_PACKAGE = join(WORKSPACE, 'node_modules', PACKAGE);

/** npm leaves this file behind when it is done. */
const isInstalled = () => existsSync(join(WORKSPACE, 'node_modules', '.package-lock.json'));

function install() {
  // What an older lock file has installed is not needed any more.
  rmSync(CACHE, { recursive: true, force: true });
  writeManifests(WORKSPACE);
  console.log('Installing the frameworks of the apps, once …');
  // No package's own script is needed, and none may run.
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: WORKSPACE, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0) return;
  rmSync(CACHE, { recursive: true, force: true });
  const reason = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(stderr) ? 'The registry of npm cannot be reached: the apps need it once, for their frameworks.'
    : /\bEUSAGE\b/.test(stderr) ? 'The lock file of test/consumers is not that of its package.json files: run `node test/consumers/tools/update-lock.mjs`.'
    : 'npm could not install the apps of test/consumers.';
  throw new Error(`${reason}\n${stdout}${stderr}`);
}

/** Puts the packed package into node_modules as npm would, with its commands. */
function putPackage() {
  const folder = mkdtempSync(join(CACHE, 'pack-'));
  const { unpacked } = packInto(folder);
  rmSync(INSTALLED_PACKAGE, { recursive: true, force: true });
  renameSync(unpacked, INSTALLED_PACKAGE);
  rmSync(folder, { recursive: true });
  const missing = Object.keys(dependencies).filter((dependency) => !existsSync(join(WORKSPACE, 'node_modules', dependency)));
  if (missing.length) throw new Error(`The package depends on ${missing.join(', ')}: add it to test/consumers/package.json, as npm would install it.`);
  for (const [command, path] of Object.entries(bin)) {
    const link = join(WORKSPACE, 'node_modules', '.bin', command);
    rmSync(link, { force: true });
    symlinkSync(join(INSTALLED_PACKAGE, path), link);
  }
}

/** Once before the tests, not in each of them: two would install at the same time. */
export function prepareWorkspace() {
  if (!isInstalled()) install();
  putPackage();
}

/**
 * Copies an app anew, as it is now; what npm has installed for it alone stays.
 * @returns its folder.
 */
export function copyApp(name) {
  if (!existsSync(INSTALLED_PACKAGE)) throw new Error('There is nothing installed yet: run the tests with `npm run test:consumers -- --files …`.');
  const folder = join(WORKSPACE, name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true });
  cpSync(join(SOURCE, name), folder, { recursive: true });
  return folder;
}
