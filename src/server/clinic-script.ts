// A clinic's pack in a page that holds one element, and what reads it there.

/** The pack as data: nothing runs it, so that no policy need allow it. Nothing in it may end its tag. */
export const clinicData = (pack: unknown): string =>
  `<script type="application/json" data-dry-needling-clinic>${JSON.stringify(pack).replaceAll('<', '\\u003c')}</script>`;

/** The code of dist/cdn/clinic.js as a classic script, which runs before the element's: it reads the pack instead of offering to. */
export function clinicScript(code: string): string {
  const offer = /\bexport\s*\{\s*([\w$]+) as readClinic\s*\};?\s*$/;
  if (!offer.test(code)) throw new Error('The code that reads the pack is not that of cdn/clinic.js.');
  return code.replace(offer, (_, read: string) => `${read}();`);
}
