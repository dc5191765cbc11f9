import { css } from 'lit';

export const comparisonStyles = css`
  table {
    inline-size: 100%;
    margin-block: 1em 1.5em;
    border-collapse: collapse;
  }
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }
  thead {
    display: none;
  }
  tr {
    margin-block-end: 1.25em;
    break-inside: avoid;
  }
  tr:first-child {
    break-before: avoid;
  }
  th {
    padding: 0.5em 0;
    border-block-end: 2px solid var(--_accent);
    font-weight: 700;
  }
  td {
    padding: 0.75em 0;
    border-block-end: var(--_border);
  }
  td p {
    margin: 0 0 0.4em;
  }
  .option {
    display: block;
    font-size: 0.85em;
    font-weight: 700;
  }
  .not-known {
    font-size: 0.9em;
  }
  /*
   * Side by side where there is room: each answer in the column of its option. More than four cannot be read so.
   * The rules stand twice, for a container query takes no variable; compressed, the second copy costs nothing.
   */
  @container (inline-size >= 40em) {
    .columns-2,
    .columns-3 {
      table-layout: fixed;
      &,
      :is(thead, tbody, tr, th, td) {
        display: revert;
      }
      .option {
        display: none;
      }
      th,
      td {
        padding: 0.9em 1em;
        border-block-end: var(--_border);
        vertical-align: top;
      }
      th:first-child {
        inline-size: 20%;
        padding-inline-start: 0;
      }
      td:nth-child(2) {
        background: var(--_tint);
      }
    }
  }
  @container (inline-size >= 56em) {
    .columns-4 {
      table-layout: fixed;
      &,
      :is(thead, tbody, tr, th, td) {
        display: revert;
      }
      .option {
        display: none;
      }
      th,
      td {
        padding: 0.9em 1em;
        border-block-end: var(--_border);
        vertical-align: top;
      }
      th:first-child {
        inline-size: 20%;
        padding-inline-start: 0;
      }
      td:nth-child(2) {
        background: var(--_tint);
      }
    }
  }
`;
