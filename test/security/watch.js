// Stands first in a watched page, as a classic script: hears everything that runs, is refused, or goes wrong there.
/** Functions that an attack calls to show that it runs. */
window.ran = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'owned']) window[name] = (...args) => void window.ran.push(`${name}(${args})`);
window.refused = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => window.refused.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()));
window.messages = [];
for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...args) => void window.messages.push(args.join(' '));
/** A message whose sender is this page. */
window.send = (target, data) => target.postMessage(data, '*');
addEventListener('error', ({ message }) => message && window.messages.push(`uncaught: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => window.messages.push(`rejected: ${reason}`));
