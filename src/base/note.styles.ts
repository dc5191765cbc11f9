import { css } from 'lit';

/** A quiet box for what must not be missed. */
export const noteStyles = css`
  .note {
    margin: 0 0 1em;
    padding: 1em;
    border: var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
    break-inside: avoid;
  }
  .warning {
    border-inline-start-color: var(--dry-needling-emergency, #b3261e);
    font-weight: 700;
  }
  .note ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
`;
