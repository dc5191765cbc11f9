import { css } from 'lit';

export const evidenceStyles = css`
  table,
  caption,
  thead,
  tbody {
    display: block;
  }
  table {
    margin-block: 1.25em;
    break-inside: avoid;
  }
  td strong {
    display: block;
  }
  caption,
  th,
  td {
    padding: 0;
    text-align: start;
  }
  caption {
    margin-block-end: 1em;
    font-weight: 700;
  }
  tr {
    display: grid;
    gap: 0.4em 2em;
    padding-block: 1em;
    border-block-end: var(--_border);
    break-inside: avoid;
  }
  thead tr {
    gap: 0 2em;
    align-items: end;
    padding-block: 0 0.4em;
  }
  thead th {
    font-size: 0.85em;
    font-weight: 400;
  }
  /* The headings of columns that stand below each other are heard, not seen. */
  .narrow {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (inline-size >= 36em) {
    tr {
      grid-template: auto 1fr auto / 1fr 1fr;
    }
    tr > :nth-child(2) {
      grid-area: 2 / 1 / span 2;
    }
    tr > :nth-child(3) {
      grid-area: 1 / 2 / span 2;
    }
    tr > :nth-child(4) {
      grid-area: 3 / 2;
    }
    th:nth-child(3) .narrow {
      position: static;
      clip-path: none;
    }
  }
  @container (inline-size >= 56em) {
    tr {
      /* Badges stand in the column of all others: see readingStyles. */
      --_half: minmax(0, calc(var(--_measure, 68ch) / 2 - 1em));
      grid-template: auto 1fr / var(--_half) var(--_half) minmax(17em, 1fr);
    }
    tr > :nth-child(4) {
      grid-area: 1 / 3 / span 2;
    }
    .narrow {
      position: static;
      clip-path: none;
    }
  }
  .axis,
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.4em;
  }
  .bar {
    block-size: 2.1em;
    font-size: 0.95em;
  }
  td svg,
  th svg {
    overflow: visible;
  }
  text {
    /* For the anchors: the words keep their own direction. */
    direction: ltr;
    fill: currentColor;
  }
  .middle {
    text-anchor: middle;
  }
  .end,
  .start:dir(rtl) {
    text-anchor: end;
  }
  .end:dir(rtl) {
    text-anchor: start;
  }
  .mark {
    font-size: 1.2em;
    font-weight: 700;
  }
  .grid {
    stroke: var(--_line);
  }
  rect {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .known {
    fill: var(--_accent);
    fill-opacity: 0.35;
  }
  .not-known {
    fill: none;
    stroke: currentColor;
    stroke-dasharray: 5 4;
  }
  /* Time runs as the page reads; the words are mirrored twice. */
  .axis:dir(rtl),
  .bar:dir(rtl),
  text:dir(rtl) {
    transform: scaleX(-1);
  }
`;
