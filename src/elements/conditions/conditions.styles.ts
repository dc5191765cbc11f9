import { css } from 'lit';

export const conditionsStyles = css`
  [hidden] {
    display: none !important;
  }
  [part='filter'] {
    /* The height of the body map; it is narrow enough to leave the names room on a phone, also with large text. */
    --_map: min(13em, 68cqi);
    display: block;
    position: relative;
    min-block-size: var(--_map);
    margin-block-end: 1.5em;
    padding-inline-start: calc(var(--_map) * 0.37 + 1.5em);
  }
  /* Very large text needs the whole width. */
  @container (inline-size < 12em) {
    [part='filter'] {
      padding-block-start: calc(var(--_map) + 1em);
      padding-inline-start: 0;
    }
  }
  .map {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: var(--_map);
    inline-size: calc(var(--_map) * 0.37);
    fill: var(--_tint);
    stroke: color-mix(in srgb, currentColor 60%, transparent);
    stroke-width: 6;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .map > path {
    pointer-events: all;
  }
  .place {
    fill: color-mix(in srgb, currentColor 9%, transparent);
    stroke: none;
  }
  [part='region']:hover .map {
    fill: color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  :checked ~ .map {
    fill: color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  :checked ~ .place {
    fill: var(--_accent);
  }
  :focus-visible ~ .map {
    border-radius: var(--_radius);
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0 0 0.75em;
    padding: 0;
    border: 0;
  }
  legend,
  .search {
    padding: 0;
    margin-block-end: 0.4em;
    font-weight: 700;
  }
  [part='region'] {
    display: grid;
    cursor: pointer;
  }
  [part='region'] > input,
  [part='region'] > span {
    grid-area: 1 / 1;
  }
  /* As large as the name, for those who find it by touch. */
  [part='region'] > input {
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  [part='region'] > span {
    display: block;
    padding: 0.3em 0.9em;
    border: var(--_border);
    border-radius: 2em;
  }
  [part='region'] :checked + span {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 700;
  }
  [part='region'] :focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [part='region']:hover > span {
    border-color: currentColor;
  }
  /* More of them in a row beside the map of a phone. */
  @container (inline-size < 24em) {
    fieldset {
      gap: 0.4em;
    }
    [part='region'] > span {
      padding-inline: 0.65em;
    }
  }
  .search {
    display: block;
  }
  [part='search'] {
    display: block;
    inline-size: min(100%, 24em);
    margin-block-start: 0.25em;
    padding: 0.5em 0.8em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: none;
    font-weight: 400;
  }
  .items {
    padding: 0;
    list-style: none;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 1em;
  }
  [part='condition'] {
    max-inline-size: none;
    padding: 1.1em 0 0.4em;
    border-block-start: var(--_border);
    break-inside: avoid;
  }
  .grid [part='condition'] {
    padding: 1.1em 1.2em 0.4em;
    border: var(--_border);
    border-radius: var(--_radius);
  }
  .name {
    font-size: 1.15em;
  }
  .part-name {
    margin-block-end: 0.1em;
  }
  .regions {
    font-size: 0.85em;
  }
  .part {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  @media print {
    [part='filter'] {
      display: none;
    }
    /* The heading and this stay with the first condition. */
    p:has(+ [part='filter']),
    [part='filter'] {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    [part='region'] :checked + span {
      outline: 2px solid;
    }
  }
`;
