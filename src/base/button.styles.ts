import { css } from 'lit';

/** A button that does something to the element, as against one that explains a word. */
export const buttonStyles = css`
  .button {
    min-block-size: 2.5em;
    padding: 0.1em 1em;
    border: var(--_border);
    border-radius: 2em;
  }
  .button:hover {
    border-color: currentColor;
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
