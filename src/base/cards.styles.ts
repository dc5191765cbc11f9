import { css } from 'lit';

/** Below each other, or all side by side: never two and one left over. */
export const cardsStyles = css`
  .cards {
    display: grid;
    grid-auto-columns: 1fr;
    gap: 1em;
    margin-block: 1em 1.25em;
    padding: 0;
    list-style: none;
  }
  [part='card'] {
    display: flex;
    flex-direction: column;
    align-items: start;
    max-inline-size: none;
    padding: 1.1em 1.2em;
    border: var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  [part='card'] .badge {
    margin-block-start: 0.75em;
  }
  @container (inline-size >= 46em) {
    .cards {
      grid-auto-flow: column;
    }
  }
`;
