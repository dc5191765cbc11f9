// Gets what a WordPress needs from Debian's packages. WordPress itself is unpacked, not installed: installed, it would
// bring a web server that starts, and listens, by itself. The database's core package likewise starts nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PROGRAMS = { '/usr/sbin/mariadbd': 'mariadb-server-core', '/usr/bin/my_print_defaults': 'mariadb-client-core', '/usr/bin/php': 'php-cli' };
const FILES = {
  '/usr/share/php/getid3/getid3.php': 'php-getid3',
  '/usr/share/javascript/cropper/cropper.js': 'libjs-cropper',
  '/usr/share/javascript/underscore/underscore.js': 'libjs-underscore',
  '/etc/ssl/certs/ca-certificates.crt': 'ca-certificates',
};
const MODULES = { mysqli: 'php-mysql', gd: 'php-gd', dom: 'php-xml', mbstring: 'php-mbstring' };

function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${error?.message ?? stdout + stderr}`);
  return stdout;
}

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function missing() {
  const absent = Object.entries({ ...PROGRAMS, ...FILES }).filter(([path]) => !existsSync(path)).map(([, name]) => name);
  const modules = absent.includes('php-cli') ? '' : run('php', ['-m']);
  return [...absent, ...Object.entries(MODULES).filter(([module]) => !new RegExp(`^${module}$`, 'm').test(modules)).map(([, name]) => name)];
}

const canInstall = () => isDebian() && process.getuid() === 0;

/** Why the tests cannot run on this machine; undefined: they can, when all packages are installed. */
export function lacks() {
  if (canInstall()) return undefined;
  const packages = missing();
  if (packages.length) return `they need ${packages.join(', ')}, which they install by themselves on Debian as root.`;
  if (!isDebian() && !process.env.WORDPRESS_PATH) return 'they take WordPress from the packages of Debian. Elsewhere, WORDPRESS_PATH names the folder of one to copy.';
  return undefined;
}

/** Installs the programs and libraries that are not here yet. */
export function installPackages() {
  const packages = missing();
  if (!packages.length) return;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  run('apt-get', ['-o', 'Acquire::Retries=3', 'update', '-qq']);
  run('apt-get', ['-o', 'Acquire::Retries=3', 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Links of an unpacked package lead to where its neighbours would be: there they are, as they are installed. */
function repairLinks(folder, place) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isDirectory()) repairLinks(path, join(place, name));
    if (!stat.isSymbolicLink() || existsSync(path)) continue;
    const target = resolve(dirname(join(place, name)), readlinkSync(path));
    rmSync(path);
    if (existsSync(target)) symlinkSync(target, path);
  }
}

/** Unpacks WordPress and its theme into a folder; @returns where WordPress lies. */
export function unpackWordPress(folder) {
  const download = join(folder, 'download');
  mkdirSync(download, { recursive: true });
  const names = ['wordpress', 'wordpress-theme-twentytwentythree'];
  try {
    run('apt-get', ['download', '-qq', ...names], { cwd: download });
  } catch {
    // The list of packages is missing, or older than what is there.
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['download', '-qq', ...names], { cwd: download });
  }
  for (const file of readdirSync(download).filter((name) => name.endsWith('.deb'))) run('dpkg-deb', ['-x', join(download, file), folder]);
  rmSync(download, { recursive: true });
  const site = join(folder, 'usr/share/wordpress');
  repairLinks(site, '/usr/share/wordpress');
  return site;
}
