/** @jsxImportSource preact */
import type {} from 'dry-needling-elements/types/preact';
import { createRef } from 'preact';
import type { DryNeedlingFaq } from 'dry-needling-elements';

export function Page() {
  const faq = createRef<DryNeedlingFaq>();
  return (
    <>
      <dry-needling-faq
        ref={faq}
        key="faq"
        id="faq"
        class="wide"
        lang="es"
        aria-label="Questions"
        data-test="faq"
        style={{ '--dry-needling-accent': 'teal', margin: 0 }}
        open="hurt safe"
        single
        heading-level={3}
        onClick={(event) => event.currentTarget.toggle('hurt')}
        ondry-needling-toggle={(event) => [event.detail.id, event.detail.open] satisfies [string, boolean]}
      >
        <a href="/leaflet.pdf">Questions (PDF)</a>
      </dry-needling-faq>
      <dry-needling-conditions layout="grid" region="neck" hideFilter={false} headingLevel="4" ondry-needling-filter={({ detail }) => detail.shown satisfies string[]} />
      <dry-needling-comparison with="acupuncture massage" />
      <dry-needling-guide sections="overview faq" structuredData previous="/before" />
      {/* @ts-expect-error: a heading has six levels. */}
      <dry-needling-faq heading-level={7} />
      {/* @ts-expect-error: the same, as property. */}
      <dry-needling-faq headingLevel={7} />
      {/* @ts-expect-error: there is no such attribute. */}
      <dry-needling-faq opened="hurt" />
      {/* @ts-expect-error: this is another element's. */}
      <dry-needling-faq layout="grid" />
      {/* @ts-expect-error: there is no such layout. */}
      <dry-needling-conditions layout="table" />
      {/* @ts-expect-error: yes or no. */}
      <dry-needling-conditions hide-filter="yes" />
      {/* @ts-expect-error: its detail has no such member. */}
      <dry-needling-faq ondry-needling-toggle={(event) => event.detail.question} />
      {/* @ts-expect-error: there is no such element. */}
      <dry-needling-quiz />
    </>
  );
}
