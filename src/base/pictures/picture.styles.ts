import { css } from 'lit';

/** One look for all pictures: even strokes with round ends, quiet tints of the text, one accent. */
export const pictureStyles = css`
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    gap: 1.25em 2em;
    max-inline-size: 52em;
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
    break-inside: avoid;
  }
  .drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    margin-inline: auto;
  }
  .picture svg {
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* As wide in a small picture as in a large one. */
  .picture svg * {
    vector-effect: non-scaling-stroke;
  }
  .picture .fine {
    stroke-width: 1.25;
    stroke: color-mix(in srgb, currentColor 55%, transparent);
  }
  .picture .soft {
    fill: color-mix(in srgb, currentColor 7%, transparent);
  }
  .picture .softer {
    fill: color-mix(in srgb, currentColor 4%, transparent);
  }
  .picture .warm {
    fill: color-mix(in srgb, var(--_accent) 16%, transparent);
  }
  .picture .glow {
    fill: color-mix(in srgb, var(--_accent) 30%, transparent);
  }
  .picture .bare {
    stroke: none;
  }
  .picture .accent {
    stroke: var(--_accent);
  }
  .picture .bold {
    stroke-width: 3;
  }
  .picture .dashed {
    stroke-dasharray: 1 5;
  }
  .picture .handle {
    stroke-width: 5;
  }
  .picture .lead {
    stroke-width: 1.25;
  }
  .dot {
    fill: currentColor;
    stroke: none;
  }
  /* The marks bring their own ground: they stay readable on any page and over any line. */
  .mark circle {
    fill: Canvas;
    stroke: var(--_accent);
  }
  .mark text {
    fill: CanvasText;
    stroke: none;
    font-size: 13px;
    font-weight: 700;
    text-anchor: middle;
  }
  .key {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.6em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.95em;
    line-height: 1.35;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.7em;
  }
  .key span {
    min-inline-size: 0;
  }
  .picture .symbol {
    flex: none;
    inline-size: 24px;
  }
  .key small {
    display: block;
  }
  .drawing p {
    margin: 0;
    max-inline-size: none;
    font-size: 0.85em;
  }
  /* Words below the parts of a drawing: it is not mirrored, so they are not either. */
  .plot,
  .sides {
    direction: ltr;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1em;
    padding-block-start: 0.4em;
    text-align: center;
  }
  /* Each in the middle below its tick; the axis is 288 of 360 units wide. */
  .days {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    padding-inline: 4.44% 15.56%;
  }
  .days bdi {
    justify-self: end;
    translate: 50%;
  }
  .time {
    text-align: end;
  }
  @container (inline-size >= 38em) {
    .picture {
      grid-template-columns: minmax(0, 26em) minmax(0, 15em);
      justify-content: center;
      padding: 2em;
    }
  }
  @media print {
    .picture {
      padding: 0;
      background: none;
    }
  }
`;
