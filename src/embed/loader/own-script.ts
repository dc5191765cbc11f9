// The tag this script came with, and where its parts lie: beside it, or where the tag says.
const { currentScript } = document;

/** A module is not told its tag. A picture that somebody named "currentScript" stands in the place of the real one. */
export const script =
  currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector<HTMLScriptElement>('script[type=module]:is([data-base],[src*="embed.js"])');

const base = script?.dataset['base'];

/** Ends with a slash. None: the address cannot be known. */
export const folder = base ? new URL(base.replace(/\/*$/, '/'), document.baseURI) : script?.src && new URL('.', script.src);
