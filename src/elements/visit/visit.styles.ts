import { css } from 'lit';

export const visitStyles = css`
  [part='base'] > .section {
    margin-block-start: 1.25em;
  }
  ul {
    padding-inline-start: 1.2em;
    list-style-type: disc;
  }
  ol[role='list'] {
    margin: 1.5em 0 0;
    padding: 0;
    list-style: none;
  }
  [part='stage'] {
    position: relative;
    max-inline-size: 46em;
    padding-block-end: 0.75em;
    padding-inline-start: clamp(1.7em, 5cqi, 2.5em);
  }
  /* A rail with a stop at each stage; drawn with borders, as paper shows no backgrounds. */
  [part='stage']::before,
  [part='stage']::after {
    content: '';
    position: absolute;
  }
  [part='stage']:not(:last-child)::before {
    inset-block: 0.75em -0.75em;
    inset-inline-start: calc(0.5em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  [part='stage']::after {
    inset-block-start: 0.25em;
    inset-inline-start: 0;
    border: 0.5em solid var(--_accent);
    border-radius: 50%;
  }
`;
