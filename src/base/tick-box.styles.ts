import { css } from 'lit';

/** The whole line can be tapped: what can be pressed by itself comes after the label, and so lies above it. */
export const tickBoxStyles = css`
  .tick {
    display: flex;
    flex: auto;
    gap: 0.75em;
    padding-block: 0.3em;
  }
  .tick label {
    display: contents;
  }
  .tick label::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
  }
  .tick,
  .tick :is(a, button) {
    position: relative;
  }
`;
