/** An address that a link may lead to: a page of the web or of this site. What could run something is refused. */
export function pageAddress(address: string): string | undefined {
  try {
    // As a browser would read it: also with spaces, line breaks or capital letters in the scheme.
    return ['http:', 'https:'].includes(new URL(address, 'https://page.invalid').protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
