const SIGN = /[&<>"]/;

/** Text as HTML that says just this text, also inside a quoted attribute. */
export const escapeHtml = (text: string): string => (SIGN.test(text) ? text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`) : text);
