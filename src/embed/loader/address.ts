// Where the parts lie: beside this script, or where its tag says.

/** The tag this script came with. */
function ownScript(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  // A picture that somebody named "currentScript" would stand in its place.
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  // A module is not told its tag.
  const modules = [...document.querySelectorAll<HTMLScriptElement>('script[type=module]')];
  return modules.find(({ dataset }) => dataset['base']) || modules.find(({ src }) => /\/embed\.js([?#]|$)/.test(src));
}

/** The address of the folder, and the nonce that a strict page asks of what it loads. */
export function ownPlace(): { folder?: string; nonce?: string } {
  const script = ownScript();
  if (!script) return {};
  const { src, nonce, dataset: { base } } = script;
  if (base) return { folder: new URL(base.replace(/\/?$/, '/'), document.baseURI).href, nonce };
  return src ? { folder: new URL('.', src).href, nonce } : {};
}
