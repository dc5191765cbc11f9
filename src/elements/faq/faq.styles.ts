import { css } from 'lit';

export const faqStyles = css`
  :host {
    /* Nothing in here asks for its width, and asking doubles the time it takes to lay out many. */
    container-type: normal;
  }
  .items {
    margin-block: 0.75em 1.25em;
    border-block-end: var(--_border);
  }
  [part='item'] {
    border-block-start: var(--_border);
    break-inside: avoid;
  }
  .question {
    margin: 0;
  }
  [part='question'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    padding: 0.9em 0;
    font-size: 1.05em;
    font-weight: 700;
    line-height: 1.35;
  }
  [part='question']:hover {
    text-decoration: underline;
  }
  [part='question'] svg {
    flex: none;
    inline-size: 1em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    transition: rotate 0.2s;
  }
  [aria-expanded='true'] svg {
    rotate: 180deg;
  }
  @media (prefers-reduced-motion: reduce) {
    svg {
      transition: none !important;
    }
  }
  @media print {
    [part='answer'] {
      display: block;
      content-visibility: visible;
    }
    [part='question'] svg {
      display: none;
    }
  }
`;
