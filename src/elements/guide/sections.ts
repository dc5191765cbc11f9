// What the guide is made of, in the order of the article. Each section is an element of the library.
import { html, nothing } from 'lit';

/** Id of a section of the guide. */
export type GuideSection =
  | 'overview'
  | 'procedure'
  | 'benefits'
  | 'conditions'
  | 'physical-therapy'
  | 'comparison'
  | 'evidence'
  | 'care-plan'
  | 'side-effects'
  | 'visit'
  | 'precautions'
  | 'practitioner'
  | 'acupuncture'
  | 'takeaways'
  | 'faq'
  | 'references';

/** One section of the guide. */
export interface Section {
  /** What `sections`, `only` and `omit` call it. */
  id: GuideSection;
  /** The element that shows it, without "dry-needling-"; its topic has the same name. */
  element: string;
  /** Heading over several sections: an id of `guide.sections`. */
  group?: string;
  /** The guide's own heading for it: an id of `guide.sections`; else the element's. */
  heading?: string;
  /** Options of a comparison. */
  with?: string;
  /** Rows of a comparison that say little: we found no source for most of their cells. */
  omit?: string;
  /** The picture that stands after it. */
  picture?: string;
}

export const sections: readonly Section[] = [
  { id: 'overview', element: 'overview', group: 'understanding' },
  { id: 'procedure', element: 'procedure', group: 'understanding', picture: 'twitch' },
  { id: 'benefits', element: 'benefits' },
  { id: 'conditions', element: 'conditions' },
  { id: 'physical-therapy', element: 'comparison', group: 'treatments', heading: 'physicalTherapy', with: 'physical-therapy massage chiropractic', omit: 'feel visits' },
  { id: 'comparison', element: 'comparison', group: 'treatments', with: 'medication waiting' },
  { id: 'evidence', element: 'evidence', group: 'treatments', picture: 'body-map' },
  { id: 'care-plan', element: 'care-plan', picture: 'therapy' },
  { id: 'side-effects', element: 'side-effects', group: 'safety' },
  { id: 'visit', element: 'visit', group: 'safety' },
  { id: 'precautions', element: 'precautions', group: 'risks' },
  { id: 'practitioner', element: 'practitioner', group: 'risks' },
  { id: 'acupuncture', element: 'comparison', heading: 'acupuncture', with: 'acupuncture' },
  { id: 'takeaways', element: 'takeaways' },
  { id: 'faq', element: 'faq' },
  { id: 'references', element: 'references' },
];

/** What the guide tells each of its elements. */
export interface Settings {
  id: string;
  level: number;
  heading?: string | undefined;
  with?: string | undefined;
  omit?: string | undefined;
  name?: string | undefined;
}

const templates = new Map<string, TemplateStringsArray>();

/** One template for each tag: Lit knows a template by the identity of its strings. */
function templateOf(tag: string): TemplateStringsArray {
  let strings = templates.get(tag);
  if (!strings) {
    const parts = [`<${tag} class="element" id="`, '" heading-level="', '" heading="', '" with="', '" omit="', '" name="', `"></${tag}>`];
    templates.set(tag, (strings = Object.assign(parts, { raw: parts })));
  }
  return strings;
}

/** An element of the library; what is not set is left to the element. */
export const element = (name: string, { id, level, heading, with: options, omit, name: picture }: Settings): unknown =>
  html(templateOf(`dry-needling-${name}`), id, level, heading ?? nothing, options ?? nothing, omit ?? nothing, picture ?? nothing);
