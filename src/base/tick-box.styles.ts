import { css } from 'lit';

/** The whole line can be tapped. */
export const tickBoxStyles = css`
  .tick {
    display: flex;
    flex: auto;
    gap: 0.75em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
`;
