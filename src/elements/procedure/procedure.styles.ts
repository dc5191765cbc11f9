import { css } from 'lit';

export const procedureStyles = css`
  .steps {
    margin-block-start: 1.5em;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  [part='step'] {
    position: relative;
    min-block-size: 2.2em;
    padding-block: 0.3em 1.4em;
    padding-inline-start: 3.4em;
    counter-increment: step;
    /* Its badge stands in the column of all others. */
    --_measure: calc(68ch - 3.4em);
  }
  [part='step']::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
  }
  /* The rail to the next number. */
  [part='step']:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.2em 0;
    inset-inline-start: 1.1em;
    border-inline-start: var(--_border);
  }
  [part='step']:last-child {
    padding-block-end: 0.3em;
  }
`;
