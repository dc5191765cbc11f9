import { css } from 'lit';

export const referencesStyles = css`
  .section {
    margin-block-start: 1.75em;
    break-after: avoid;
  }
  .reading {
    padding: 0;
    list-style: none;
  }
  ol {
    padding-inline-start: 2em;
  }
  ::marker {
    font-weight: 700;
  }
  [part='reading'],
  [part='source'] {
    max-inline-size: none;
    padding-block: 0.8em;
    border-block-start: var(--_border);
    break-inside: avoid;
  }
  /* Room for the ring of the focus. */
  [part='source'] {
    padding-inline: 0.4em;
  }
  [part='source']:focus {
    outline-offset: -3px;
  }
  li > *,
  [part='reading'] b {
    display: block;
    max-inline-size: 68ch;
    margin: 0;
    overflow-wrap: anywhere;
  }
  li > small {
    max-inline-size: none;
  }
  [part='places'] {
    font-size: 0.85em;
  }
  :is(small, [part='places']) a {
    display: inline-block;
    margin-inline-end: 0.75em;
    padding-block: 0.2em;
  }
  .button {
    margin-block: 0.5em;
  }
  @media print {
    /* Two to a line on paper: half the pages. */
    ol {
      columns: 24em;
      gap: 3em;
    }
    [part='places'] {
      display: none;
    }
    small a,
    .url {
      unicode-bidi: plaintext;
    }
    small a::after,
    .url::after {
      content: ' ' attr(href);
    }
  }
`;
