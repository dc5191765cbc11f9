import { css } from 'lit';

/**
 * Text to be read from top to bottom: a lead, sections with room above, statements between thin lines. Badges
 * stand below their text or, where there is room, in a column of their own beside it.
 */
export const readingStyles = css`
  .lead {
    margin-block-end: 1em;
  }
  /* The text alone: its badge stays as large and in the same column as all others. */
  .lead > span {
    font-size: 1.15em;
  }
  .section {
    margin-block: 1.75em 0.6em;
    break-after: avoid;
  }
  .points {
    margin-block-end: 1em;
    padding: 0;
    list-style: none;
    border-block-end: var(--_border);
  }
  [part='point'] {
    max-inline-size: none;
    padding-block: 0.75em;
    border-block-start: var(--_border);
  }
  .graded {
    break-inside: avoid;
  }
  .graded .badge {
    display: flex;
    inline-size: fit-content;
    margin-block-start: 0.4em;
  }
  .end {
    margin-block-start: 2em;
  }
  @container (inline-size >= 46em) {
    /* As wide as the text beside badges. */
    :where([part='base'], .end) > p {
      max-inline-size: min(68ch, 100% - 19em);
    }
    .graded {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure, 68ch)) minmax(17em, 1fr);
      column-gap: 2em;
      align-items: start;
      max-inline-size: none;
    }
    .graded .badge {
      margin: 0;
    }
  }
`;
