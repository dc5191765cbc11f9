import { css } from 'lit';

export const practitionerStyles = css`
  ul {
    padding-inline-start: 1.2em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 1.5em 0;
    padding: 0;
    border: 0;
    break-inside: avoid;
  }
  legend {
    padding: 0;
  }
  [part='questions'] ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='questions'] li {
    max-inline-size: none;
    padding-block: 0.25em;
    border-block-start: var(--_border);
    break-inside: avoid;
  }
  /* Room to write the answer. */
  @media print {
    [part='questions'] li {
      padding-block-end: 2.5em;
    }
  }
`;
