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
    /* Drawn towards the color of the text, so that it shows on dark pages too. */
    border-inline-start-color: color-mix(in oklab, var(--dry-needling-emergency, #b3261e) 70%, currentColor);
    font-weight: 700;
  }
  .note ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
`;
