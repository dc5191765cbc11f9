// Starts a display that nobody sees, the settings of a desktop on it, and the driver that starts WebKit's browser. Ends only
// what it has started.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAccessibilityBus } from './accessibility-bus.mjs';

/** In pixels. */
export const DISPLAY = { width: 1280, height: 1024 };

function freePort() {
  const { promise, resolve, reject } = withResolvers();
  const server = createServer().once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
  return promise;
}

function withResolvers() {
  let resolve, reject;
  const promise = new Promise((...functions) => ([resolve, reject] = functions));
  return { promise, resolve, reject };
}

/** Xvfb chooses a free display itself and writes its number to the file descriptor it is given. */
function startDisplay(program) {
  const { promise, resolve, reject } = withResolvers();
  const display = spawn(program, ['-displayfd', '3', '-screen', '0', `${DISPLAY.width}x${DISPLAY.height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  display.once('error', reject);
  display.once('exit', (code) => reject(new Error(`${program} ended with code ${code}`)));
  display.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  return { process: display, number: promise };
}

/** What a desktop tells its programs: their theme, and whether things move. */
function startSettings(program, display, file) {
  const write = (settings) => writeFileSync(file, Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)}\n`).join(''));
  write({});
  const settings = spawn(program, ['-c', file], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
  return {
    process: settings,
    set(wanted) {
      write(wanted);
      // It reads its file again.
      settings.kill('SIGHUP');
    },
  };
}

export async function startProcesses({ driver: driverProgram, display: displayProgram, settings: settingsProgram, bus: busProgram }) {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const display = startDisplay(displayProgram);
  let driver, desktop, accessibility;
  const stop = () => {
    driver?.kill();
    desktop?.process.kill();
    accessibility?.stop();
    display.process.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  // Also when the test run is broken off: neither a display nor a folder stays behind.
  process.once('exit', stop);
  const number = await display.number;
  desktop = startSettings(settingsProgram, number, join(home, 'settings'));
  accessibility = await startAccessibilityBus(busProgram, home);
  const env = {
    ...process.env,
    DISPLAY: number, AT_SPI_BUS_ADDRESS: accessibility.address,
    // The machine's settings and the developer's own change nothing.
    XDG_CONFIG_HOME: join(home, 'config'), XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data'),
    // No graphics card, no desktop: WebKit draws by itself and asks no desktop service.
    LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1', GIO_USE_VFS: 'local',
  };
  const port = await freePort();
  driver = spawn(driverProgram, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
  return {
    address: `http://127.0.0.1:${port}`,
    accessibility,
    setDesktop: (settings) => desktop.set(settings),
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}
