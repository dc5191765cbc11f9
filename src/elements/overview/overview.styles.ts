import { css } from 'lit';

export const overviewStyles = css`
  .basics {
    display: grid;
    column-gap: 2.5em;
    padding: 0;
    list-style: none;
  }
  [part='basic'] {
    max-inline-size: none;
    padding-block: 0.75em 1em;
    border-block-start: var(--_border);
    break-inside: avoid;
  }
  @container (inline-size >= 38em) {
    .basics {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
