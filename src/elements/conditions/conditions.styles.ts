import { css } from 'lit';

export const conditionsStyles = css`
  [hidden] {
    display: none !important;
  }
  [part='filter'] {
    display: block;
    margin-block-end: 1em;
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
    position: relative;
    cursor: pointer;
  }
  [part='region'] input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  [part='region'] span {
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
  [part='region']:hover span {
    border-color: currentColor;
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
  }
  @media (forced-colors: active) {
    [part='region'] :checked + span {
      outline: 2px solid;
    }
  }
`;
