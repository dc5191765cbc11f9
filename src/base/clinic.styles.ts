import { css } from 'lit';

/** Ways to reach the clinic, large enough for a thumb, and what it says of itself. */
export const clinicStyles = css`
  [part='action'] {
    display: inline-block;
    margin-inline-end: 0.5em;
    margin-block-end: 0.5em;
    padding: 0.5em 1.2em;
    border: 2px solid var(--_accent);
    border-radius: 1.5em;
    font-weight: 700;
    text-decoration: none;
  }
  [part='action']:hover {
    text-decoration: underline;
  }
  [part='clinic'] > div {
    margin-block-end: 0.5em;
  }
  @media print {
    /* The number is in its words; an address that leads to a booking is not, and paper cannot follow it. */
    [part='action'] {
      padding: 0;
      border: 0;
    }
  }
`;
