import { css } from 'lit';

export const guideStyles = css`
  :host {
    --_top: calc(var(--dry-needling-sticky-offset, 0px) + 1em);
  }
  [part='base'] > .title {
    max-inline-size: 22em;
    font-size: clamp(1.7em, 1.1em + 2.4cqi, 2.6em);
    line-height: 1.15;
  }
  .opening {
    max-inline-size: 46em;
  }
  .lead {
    font-size: 1.15em;
  }
  .state {
    font-size: 0.85em;
  }
  [data-place] {
    scroll-margin-block-start: var(--_top);
  }
  [data-place]:focus {
    outline: none;
  }
  [data-place]:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 6px;
  }
  [part='contents'] {
    margin-block: 1.5em;
    border: var(--_border);
    border-radius: var(--_radius);
    font-size: 0.95em;
  }
  .contents-title {
    margin: 0;
    max-inline-size: none;
    font-weight: 700;
  }
  .contents-title button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    padding: 0.8em 1em;
    font-weight: inherit;
  }
  .contents-title span {
    display: none;
  }
  .contents-title svg {
    inline-size: 0.8em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  [aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  [part='contents'] ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='contents'] > ol {
    padding: 0 1em 0.8em;
  }
  [part='contents'] > .closed {
    display: none;
  }
  [part='contents'] ol ol {
    padding-inline-start: 1em;
  }
  [part='contents'] a {
    display: block;
    padding: 0.25em 0.6em;
    border-inline-start: 3px solid transparent;
    color: inherit;
    text-decoration: none;
    text-wrap: balance;
  }
  [part='contents'] a:hover {
    text-decoration: underline;
  }
  [part='contents'] [aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 700;
  }
  .sections > * {
    margin-block-end: 3.5em;
  }
  .top {
    padding-block-start: 1.75em;
    border-block-start: 3px solid var(--_accent);
  }
  .group-title,
  .top > .title {
    margin-block-end: 0.9em;
    font-size: 1.7em;
  }
  .group > .section-box {
    margin-block-end: 2.75em;
    --_title: 1.35em;
  }
  .section-box > .element + .element {
    margin-block-start: 1.5em;
  }
  /* One list of sources and one notice for all: the guide's own. */
  .references .element::part(footer) {
    display: none;
  }
  /* Said once, by the guide. */
  .element::part(translation),
  .element::part(actions) {
    display: none;
  }
  /* One emergency card on a page, the one with all the signs: more of them would be read less. */
  .side-effects :is(dry-needling-visit, dry-needling-takeaways)::part(emergency) {
    display: none;
  }
  /* Said of all pictures below the first one, which is always there. */
  .section-box > dry-needling-figure::part(note) {
    display: none;
  }
  .up {
    margin-block: 0.75em 0;
    font-size: 0.85em;
  }
  .terms > div,
  [part='about'] dl > div {
    margin-block-end: 0.75em;
    break-inside: avoid;
  }
  [part='about'] dl {
    font-size: 0.95em;
  }
  [part='navigation'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
  }
  @container (inline-size >= 36em) {
    [part='about'] dl > div {
      display: grid;
      grid-template-columns: 14em 1fr;
      gap: 0 1.5em;
    }
  }
  @container (inline-size >= 60em) {
    .article {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 16em;
      gap: 3.5em;
      align-items: start;
    }
    [part='contents'] {
      position: sticky;
      inset-block-start: var(--_top);
      order: 1;
      max-block-size: calc(100vb - var(--_top) - 1em);
      margin-block: 0;
      overflow: auto;
      border: 0;
      border-radius: 0;
      font-size: 0.88em;
    }
    .contents-title {
      padding: 0 0.6em 0.5em;
    }
    .contents-title button {
      display: none;
    }
    .contents-title span {
      display: inline;
    }
    [part='contents'] > ol,
    [part='contents'] > .closed {
      display: block;
      padding: 0;
    }
    .up {
      display: none;
    }
  }
  @media (forced-colors: active) {
    /* Else what is transparent shows, and every link looks as if the reader were there. */
    [part='contents'] a:not([aria-current]) {
      border-color: Canvas;
    }
  }
  @media print {
    /* A handout: the size of print, not of a screen, so that tables and pairs fit side by side. */
    :host {
      font-size: 10pt;
      line-height: 1.4;
    }
    dry-needling-references {
      font-size: 8.5pt;
    }
    dry-needling-figure {
      max-inline-size: 36em;
    }
    .article {
      display: block !important;
    }
    [part='contents'],
    [part='navigation'],
    .up {
      display: none !important;
    }
    /* The words are explained once, at the end. */
    .element::part(explanation) {
      display: none;
    }
    .group-title,
    .title {
      break-after: avoid;
    }
    .sections > *,
    .group > .section-box {
      margin-block-end: 1.25em;
    }
    .top {
      padding-block-start: 0.75em;
      border-block-start-width: 1.5px;
    }
  }
`;
