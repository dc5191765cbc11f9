import { css } from 'lit';

/** Red and dark for an emergency, red for urgent; words and borders say it without colour. */
export const careCardStyles = css`
  .care {
    margin-block: 0 1.25em;
    /* Drawn towards the color of the text, so that it shows on dark pages too. */
    border: 2px solid color-mix(in oklab, var(--_card) 70%, currentColor);
    border-radius: var(--_radius);
    overflow: clip;
    break-inside: avoid;
    --_card: var(--dry-needling-emergency, #b3261e);
  }
  .care > :first-child {
    max-inline-size: none;
    margin: 0;
    padding: 0.7em 1em;
    background: var(--_card);
    color: #fff;
    font-size: 1.15em;
  }
  .care > div {
    padding: 0.9em 1em;
  }
  .care ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .care p {
    margin-block: 0.75em 0;
  }
  .emergency > div {
    background: #212b32;
    color: #fff;
  }
  @media print {
    .care,
    .care * {
      background: none !important;
      color: #000 !important;
    }
  }
`;
