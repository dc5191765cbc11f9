// Every page of the benchmark. The first is the limit: what the same words cost without any library.
//
// A page is { markup, head?, entry?, style?, served?, usable?, mount? }:
//   markup   the widget, as HTML
//   head     more for the <head>
//   entry    JavaScript that is bundled by esbuild, as an app would; imports are resolved in the benchmark's folder
//   style    its style sheet, bundled likewise
//   assets   folder of files that the style sheet names below /assets
//   served   files that are served as they are, by path
//   address  the page is one of these files
//   single   it is not put on a page a thousand times
//   usable   selector of the control that a person waits for (default: a button or summary that opens an answer)
import carbon from './carbon.mjs';
import fluent from './fluent.mjs';
import govuk from './govuk.mjs';
import html from './html.mjs';
import lion from './lion.mjs';
import own from './own.mjs';
import react from './react.mjs';
import shoelace from './shoelace.mjs';
import spectrum from './spectrum.mjs';
import vaadin from './vaadin.mjs';
import webAwesome from './web-awesome.mjs';

export const libraries = [...html, ...own, lion, govuk, carbon, shoelace, webAwesome, vaadin, fluent, spectrum, react];
