import { css } from 'lit';

export const benefitsStyles = css`
  .summary > span {
    font-size: 1.1em;
  }
  [part='group'] > p {
    break-after: avoid;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li[part='benefit'] {
    display: grid;
    gap: 0.35em 2em;
    max-inline-size: none;
    padding-block: 1.1em;
    border-block-start: var(--_border);
    break-inside: avoid;
  }
  .name,
  [part='hope'],
  [part='research'] p {
    margin: 0;
  }
  [part='hope'] {
    font-size: 0.95em;
  }
  /* What research shows carries the weight. */
  [part='research'] {
    margin-block-start: 0.25em;
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  [part='research'] .badge {
    display: flex;
    inline-size: fit-content;
    margin-block-start: 0.4em;
  }
  .label {
    font-size: 0.85em;
    font-weight: 700;
  }
  @container (inline-size >= 36em) {
    li[part='benefit'] {
      grid-template: auto 1fr / 2fr 3fr;
    }
    [part='research'] {
      grid-area: 1 / 2 / span 2;
      margin: 0;
    }
  }
`;
