// Opens a page in the developer's browser, where there is one to open.
import { spawn } from 'node:child_process';

const COMMANDS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

const hasScreen = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export function openPage(address) {
  const [command, ...args] = COMMANDS[process.platform] ?? COMMANDS.linux;
  if (process.env.CI || process.env.NO_OPEN || !hasScreen()) return;
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {}) // The address is printed: it can be opened by hand.
    .unref();
}
