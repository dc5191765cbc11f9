// The bus on which WebKitGTK tells assistive technology, such as Orca, what is on a page (AT-SPI over D-Bus).
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** For one user, without any service: nothing is started on it but what the tests start. */
const configuration = (folder) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>accessibility</type>
  <listen>unix:dir=${folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_replies_per_connection">100000</limit>
</busconfig>`;

export async function startAccessibilityBus(program, folder) {
  const file = `${folder}/bus.conf`;
  writeFileSync(file, configuration(folder));
  const bus = spawn(program, [`--config-file=${file}`, '--nofork', '--print-address'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await new Promise((resolve, reject) => {
    bus.once('error', reject);
    bus.once('exit', (code) => reject(new Error(`${program} ended with code ${code}`)));
    bus.stdout.once('data', (text) => resolve(String(text).trim()));
  });

  let connection;

  /** @returns the answer of a method of the AT-SPI. */
  async function call(destination, path, name, member, signature = '', body = []) {
    // Loaded only where it is wanted.
    const { Message, sessionBus } = require('@jellybrick/dbus-next');
    connection ??= sessionBus({ busAddress: address });
    const reply = await connection.call(new Message({ destination, path, interface: name, member, signature, body }));
    return reply.body[0];
  }

  return {
    process: bus,
    address,
    call,
    stop() {
      connection?.disconnect();
      bus.kill();
    },
  };
}
