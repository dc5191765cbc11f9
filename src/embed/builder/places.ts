// Where a snippet goes, and which form of it is kept there.

/** `tag`: script and tag; `loader`: script and placeholder; `fields`: what a form asks for; `plain`: words alone. */
export type Form = 'tag' | 'loader' | 'fields' | 'frame' | 'address' | 'link' | 'shortcode' | 'plain';

export interface Place {
  id: string;
  label: string;
  form: Form;
  /** What to do with the snippet. */
  how: string;
  /** Takes scripts, frames and unknown tags out of what is pasted, so that its form may have none of them. */
  strips?: true;
}

export const places: readonly Place[] = [
  { id: 'html', label: 'My own HTML, Ghost, or Drupal (Full HTML)', form: 'tag', how: 'Paste it where the widget should stand: in Ghost, into an HTML card.' },
  {
    id: 'wordpress',
    label: 'WordPress, as administrator',
    form: 'tag',
    how: 'Add a Custom HTML block and paste it. The Visual tab of the classic editor would delete the tag.',
  },
  {
    id: 'wordpress-plugin',
    label: 'WordPress, with our plugin',
    form: 'shortcode',
    how: 'Paste it on a line of its own, or choose the block of this name from the group “Dry needling”.',
    strips: true,
  },
  {
    id: 'wordpress-author',
    label: 'WordPress, as author or editor without HTML rights',
    form: 'address',
    how: 'Paste the address on a line of its own. WordPress turns it into a frame that is as high as its content, up to 1000 pixels.',
    strips: true,
  },
  {
    id: 'site-builder',
    label: 'Squarespace, Webflow or Shopify',
    form: 'loader',
    how: 'Paste it into a code block (Squarespace), an Embed element (Webflow) or Custom Liquid (Shopify). The lines above the widget itself are needed once per page.',
  },
  {
    id: 'wix-element',
    label: 'Wix, as custom element',
    form: 'fields',
    how: 'Add a Custom Element in the Wix editor, and put each line into the field of its name.',
  },
  { id: 'frames', label: 'Google Sites, or the HTML element of Wix', form: 'frame', how: 'Paste it as embed code, and draw its box as high as you like: the frame fills it.' },
  { id: 'strict', label: 'Joomla, or another editor that strips scripts and unknown tags', form: 'plain', how: 'Paste it into the HTML view of your editor. It takes the look of your site.', strips: true },
  {
    id: 'links',
    label: 'A system that keeps little more than links',
    form: 'link',
    how: 'Paste the link. It leads to a page with the widget; on a site whose own pages load embed.js, the widget takes its place.',
    strips: true,
  },
  { id: 'newsletter', label: 'A newsletter', form: 'plain', how: 'Paste it into an HTML part of your mail. Some mail programs show the folded answers open.', strips: true },
];
