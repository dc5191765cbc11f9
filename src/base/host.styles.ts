import { css } from 'lit';

/** The look that all elements share: the page's own font and colours, one accent, room to breathe. */
export const hostStyles = css`
  :host {
    --_accent: var(--dry-needling-accent, currentColor);
    --_line: var(--dry-needling-line, color-mix(in srgb, currentColor 22%, transparent));
    --_tint: var(--dry-needling-tint, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--dry-needling-radius, 0.6em);
    --_border: 1px solid var(--_line);
    display: block;
    /*
     * A container has no width of its own: these keep it from collapsing in flex boxes, grids, floats and tables. Not in
     * em: with text of 200 %, it would be wider than a phone.
     */
    container-type: inline-size;
    flex: auto;
    place-self: stretch;
    min-inline-size: min(224px, 100vw);
    max-block-size: max-content;
    line-height: 1.55;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * What moves an element does not make the browser look through what is in it. Not on the host: with a height that a page
   * gives it, what is more than that must still be reached by scrolling.
   */
  [part='base'] {
    contain: layout;
    /* Here, where no rule of the page reaches them: nobody could scroll to a line that is shifted out or does not wrap. */
    white-space: normal;
    text-indent: 0;
    overflow-wrap: break-word;
  }
  @supports (overflow-clip-margin: 1em) {
    [part='base'] {
      contain: layout paint;
      /* Nothing is cut: the outline of what has the focus, a shadow that a page adds. */
      overflow-clip-margin: 99em;
    }
  }
  * {
    box-sizing: border-box;
    /* What a person moves to, by Tab too, does not end behind what stays at the top of the page. */
    scroll-margin-block-start: var(--dry-needling-sticky-offset);
  }
  [part~='heading'] {
    margin: 0 0 0.5em;
    font: inherit;
    font-family: var(--dry-needling-heading-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  .title {
    font-size: var(--_title, 1.6em);
  }
  .section {
    font-size: 1.2em;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 0.75em;
  }
  p,
  li,
  dd {
    max-inline-size: 68ch;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    text-align: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button,
  summary {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    break-after: avoid;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible,
  li:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  small,
  [part='footer'] {
    font-size: 0.85em;
  }
  [part='translation'] {
    padding: 0.6em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: 0.9em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .cite {
    padding: 0.45em 0.3em;
    font-size: 0.72em;
    line-height: 1;
    vertical-align: super;
    text-decoration: none;
  }
  .term {
    white-space: nowrap;
  }
  .term button {
    max-inline-size: calc(100% - 2ch);
    margin-block-start: -0.3em;
    padding-block-start: 0.3em;
    white-space: normal;
    border-block-end: 1px dotted;
    line-height: 1.2;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    padding: 0.1em 0.8em;
    border: var(--_border);
    border-radius: 2em;
    background: var(--_tint);
    font-size: 0.85em;
  }
  .badge:hover {
    border-color: currentColor;
  }
  .dots {
    flex: none;
    inline-size: 3.4em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 8;
    stroke-linecap: round;
    stroke-dasharray: 0 12;
  }
  .rest {
    stroke: var(--_line);
  }
  .some {
    opacity: 0.5;
  }
  [popover] {
    inline-size: min(24em, 100vw - 2em);
    max-block-size: 90vb;
    padding: 1em;
    border: var(--_border);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.5em 2em #0004;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  [part='footer'] {
    margin: 1em 0 0;
    padding: 0.75em 0 0;
    border-block-start: var(--_border);
  }
  [part='translation'] button {
    text-decoration: underline;
  }
  .back,
  summary,
  [part='translation'] button {
    min-block-size: 24px;
  }
  .back {
    min-inline-size: 24px;
    text-align: center;
  }
  @media (prefers-contrast: more) {
    /* Not the line itself: dots that are not counted are drawn with it. */
    :host {
      --_border: 1px solid;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
    }
  }
  @media print {
    /* Nothing stays closed on paper, and explanations stand where a tap cannot open them. */
    details::details-content,
    [popover] {
      display: block;
      content-visibility: visible;
    }
    [popover] {
      position: static;
      inline-size: auto;
      max-block-size: none;
      box-shadow: none;
      color: inherit;
      break-inside: avoid;
    }
    .back,
    [part='translation'] button {
      display: none;
    }
    /* The last slash stays behind its address in Arabic, too. */
    details a {
      unicode-bidi: plaintext;
    }
    details a::after {
      content: ' ' attr(href);
    }
  }
`;
