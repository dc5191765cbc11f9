import { css } from 'lit';

export const figureStyles = css`
  [part='figure'] {
    margin: 0 0 1em;
  }
  figcaption {
    max-inline-size: 68ch;
    margin-block-start: 1em;
  }
  [part='description'] {
    margin-block-end: 0.75em;
  }
  [part='description'] p {
    margin-block-start: 0.5em;
  }
  .note {
    font-size: 0.85em;
  }
  @media print {
    /* The description cites as the caption does: its addresses stand in the list of sources. */
    [part='description'] a::after {
      content: none;
    }
  }
`;
