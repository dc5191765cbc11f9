/** Tells which section a reader has reached: the last one that begins in the upper part of the window. */
export class ReadingPosition {
  readonly #changed: (section: string) => void;
  readonly #inView = new Set<Element>();
  #watched: readonly Element[] = [];
  #observer: IntersectionObserver | undefined;

  /** `changed` is called with the `data-section` of the section that was reached. */
  constructor(changed: (section: string) => void) {
    this.#changed = changed;
  }

  /** Watches these sections, and no longer others. */
  watch(sections: readonly HTMLElement[]): void {
    if (sections.length === this.#watched.length && sections.every((section, index) => section === this.#watched[index])) return;
    this.stop();
    this.#watched = sections;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#inView[isIntersecting ? 'add' : 'delete'](target);
        const reached = sections.filter((section) => this.#inView.has(section)).at(-1);
        if (reached) this.#changed(reached.dataset['section']!);
      },
      { rootMargin: '0px 0px -65% 0px' },
    );
    for (const section of sections) this.#observer.observe(section);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#inView.clear();
    this.#watched = [];
  }
}
