/** @jsxImportSource solid-js */
import type {} from 'dry-needling-elements/types/solid';
import type { DryNeedlingFaq } from 'dry-needling-elements';

export function Page() {
  let faq: DryNeedlingFaq | undefined;
  return (
    <>
      <dry-needling-faq
        ref={(element) => (faq = element)}
        id="faq"
        class="wide"
        classList={{ narrow: false }}
        lang="es"
        aria-label="Questions"
        data-test="faq"
        style={{ '--dry-needling-accent': 'teal', margin: 0 }}
        open="hurt safe"
        single
        attr:heading-level={3}
        onClick={() => faq?.toggle('hurt')}
        on:dry-needling-toggle={(event) => [event.detail.id, event.detail.open] satisfies [string, boolean]}
      >
        <a href="/leaflet.pdf">Questions (PDF)</a>
      </dry-needling-faq>
      <dry-needling-conditions layout="grid" prop:region="neck" bool:hide-filter={false} heading-level="4" on:dry-needling-filter={({ detail }) => detail.shown satisfies string[]} />
      <dry-needling-comparison with="acupuncture massage" />
      <dry-needling-guide sections="overview faq" structured-data previous="/before" />
      {/* @ts-expect-error: a heading has six levels. */}
      <dry-needling-faq attr:heading-level={7} />
      {/* @ts-expect-error: the same, as property. */}
      <dry-needling-faq prop:headingLevel={7} />
      {/* @ts-expect-error: Solid would make small letters of it. */}
      <dry-needling-faq headingLevel={3} />
      {/* @ts-expect-error: there is no such attribute. */}
      <dry-needling-faq opened="hurt" />
      {/* @ts-expect-error: this is another element's. */}
      <dry-needling-faq layout="grid" />
      {/* @ts-expect-error: there is no such layout. */}
      <dry-needling-conditions layout="table" />
      {/* @ts-expect-error: yes or no. */}
      <dry-needling-conditions bool:hide-filter="yes" />
      {/* @ts-expect-error: its detail has no such member. */}
      <dry-needling-faq on:dry-needling-toggle={(event) => event.detail.question} />
      {/* @ts-expect-error: there is no such element. */}
      <dry-needling-quiz />
    </>
  );
}
