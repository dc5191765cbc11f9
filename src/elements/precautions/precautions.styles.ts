import { css } from 'lit';

export const precautionsStyles = css`
  [part='base'] > .section {
    margin-block-start: 1.25em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* Floated, it stands inside the border and not on it. */
  legend:not(.unseen) {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
  }
  .groups {
    display: grid;
    gap: 1.25em 2em;
    padding-block-start: 0.25em;
  }
  .groups > * {
    break-inside: avoid;
  }
  @container (inline-size >= 54em) {
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1em;
    }
    .groups {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  /* The longest list may go over two pages, its groups may not. */
  .ask {
    break-inside: auto;
    box-decoration-break: clone;
  }
  ul:not([role]) {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .ask li {
    display: list-item;
  }
  [part='result'] ul {
    margin-block-end: 1em;
  }
  [part='result'] .button {
    margin-block-end: 0.5em;
  }
  [role='status'] {
    font-size: 1.2em;
    font-weight: 700;
  }
  @media print {
    .ask {
      break-inside: avoid;
    }
    [part='base']:has(> .printing) > :not(.printing) {
      display: none;
    }
  }
`;
