import { css } from 'lit';

/** Ticks in the accent; crosses in red, drawn towards the color of the text so that they show on dark pages too. */
export const doListStyles = css`
  .do-list {
    --_mark: var(--_accent);
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 1em;
    border: var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .do-not {
    --_mark: color-mix(in oklab, var(--dry-needling-emergency, #b3261e) 70%, currentColor);
  }
  .do-list [role='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .do-list li {
    display: flex;
    gap: 0.75em;
    padding-block: 0.25em;
    /* In a narrow column, a long word is broken rather than beyond the edge. */
    overflow-wrap: anywhere;
  }
  .do-list li svg {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-block-start: 0.32em;
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .do-not {
      --_mark: CanvasText;
    }
  }
`;
