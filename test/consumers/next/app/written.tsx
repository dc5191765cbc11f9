'use client';

/**
 * What the server has written, React leaves alone. Where somebody comes by a link, it is written in the browser, which
 * reads no shadow DOM then: there is the tag alone, and the element renders by itself.
 */
export function Written({ html }: { html: string }) {
  const written = typeof window === 'undefined' ? html : html.replace(/<template.*<\/template>/s, '');
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: written }} />;
}
