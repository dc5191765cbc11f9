import { css } from 'lit';

export const sideEffectsStyles = css`
  .section {
    margin-block-start: 1.25em;
  }
  .effects {
    margin-block-end: 1.5em;
    padding: 0;
    list-style: none;
  }
  [part='effect'] {
    max-inline-size: none;
    padding-block: 1.1em 0.5em;
    border-block-start: var(--_border);
    break-inside: avoid;
  }
  dl {
    display: grid;
    gap: 0 2em;
    margin: 0;
  }
  dl > div {
    margin-block-end: 0.6em;
  }
  dt {
    font-size: 0.85em;
    font-weight: 400;
  }
  strong[part='often'] {
    display: block;
    font-size: 1.15em;
  }
  @container (inline-size >= 40em) {
    dl {
      grid-template-columns: 16em 1fr;
    }
    .often {
      grid-row: span 4;
    }
  }
  [part='dots'] {
    display: block;
    inline-size: min(100%, 20em);
    margin-block-start: 0.5em;
  }
`;
