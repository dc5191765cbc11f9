// A button beside each piece of code.

const LABEL = 'Copy';

/** Says what happened in the place of its own name; a screen reader hears it, as the button has the focus. */
async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed here';
  }
  button.addEventListener('blur', () => (button.textContent = LABEL), { once: true });
}

export function copyButtons(root) {
  if (!navigator.clipboard) return;
  for (const block of root.querySelectorAll('main pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.setAttribute('aria-live', 'polite');
    button.textContent = LABEL;
    button.addEventListener('click', () => copy(button, block.querySelector('code').textContent));
    // Beside the code, not in it: it is no part of what is read or selected.
    const box = document.createElement('div');
    box.className = 'copyable';
    block.replaceWith(box);
    box.append(block, button);
  }
}
