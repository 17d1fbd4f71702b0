// Two hundred texts, each of which becomes an element, a handler or a script wherever text is taken for markup.
// What runs calls `breach()`; what only becomes an element is found by its name.
const elements = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'audio src=x',
  'iframe src=about:blank',
  'marquee',
  'object data=x',
  'embed src=x',
  'select autofocus',
  'textarea autofocus',
  'button autofocus',
  'math',
  'form',
  'a href=x',
  'style',
  'xss-probe style=animation-name:x',
  'template',
];
const handlers = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onpointerenter',
  'onanimationstart',
  'onbegin',
  'onbeforetoggle',
];
const made = elements.flatMap((element) => handlers.map((handler) => `<${element} ${handler}=breach()>`));

const byHand = [
  '<script>breach()</script>',
  '</script><script>breach()</script>',
  '</style><script>breach()</script>',
  '</title><script>breach()</script>',
  '</textarea><script>breach()</script>',
  '</svg><script>breach()</script>',
  '--><script>breach()</script>',
  ']]><script>breach()</script>',
  '"><script>breach()</script>',
  "'><script>breach()</script>",
  '" onfocus="breach()" autofocus="',
  "' onfocus='breach()' autofocus='",
  '` onerror=`breach()`',
  '<scr<script>ipt>breach()</scr</script>ipt>',
  '<ScRiPt/x>breach()</ScRiPt>',
  '<script src=data:text/javascript,breach()></script>',
  '<script type=module>breach()</script>',
  '<img src="x` `<script>breach()</script>"` `>',
  '<svg><script>breach()</script></svg>',
  '<svg><animate onbegin=breach() attributeName=x dur=1s>',
  '<svg><foreignObject><xss-probe></xss-probe></foreignObject></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=breach()>#x"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=breach()></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=breach()>">',
  '<iframe srcdoc="<script>parent.breach()</script>"></iframe>',
  '<base href="//example.invalid/">',
  '<meta http-equiv="refresh" content="0;url=javascript:breach()">',
  '<link rel=stylesheet href="//example.invalid/x.css">',
  '<link rel=prefetch href="//example.invalid/">',
  '<a href="javascript:breach()">x</a>',
  '<a href="jAvAsCrIpT&colon;breach()">x</a>',
  'javascript:breach()',
  'data:text/html,<script>breach()</script>',
  '{{constructor.constructor("breach()")()}}',
  '${breach()}',
  '{@html "<xss-probe></xss-probe>"}',
  '&lt;img src=x onerror=breach()&gt;',
  '\u003cxss-probe\u003e',
  '<xss-probe\u0000onclick=breach()>',
  '\u202e<xss-probe>\u2066\u200b\ufeff',
];

export const HOSTILE_TEXTS = [...made, ...byHand];

/** Put before the page's own script: notices what ran, what the policy refused, and what became an element. */
export function watchForBreaches(texts) {
  globalThis.hostileTexts = texts;
  globalThis.breaches = [];
  const breach = (what) => globalThis.breaches.push(String(what ?? 'a script ran'));
  globalThis.breach = breach;
  for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = () => breach(name);
  addEventListener('securitypolicyviolation', (event) =>
    breach(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  const foreign =
    'script, iframe, object, embed, base, meta, link, marquee, math, style, template, video, audio, xss-probe';
  const look = (element) => {
    if (element.matches(foreign)) breach(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) breach(`${element.localName} ${name}`);
      if (/^(href|src|action|formaction|data|srcdoc)$/i.test(name) && /breach|^x$|example/i.test(value)) {
        breach(`${element.localName} ${name}=${value.slice(0, 60)}`);
      }
    }
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      const seen = change.type === 'attributes' ? [change.target] : [...change.addedNodes];
      for (const node of seen) {
        if (!(node instanceof Element) || !document.body?.contains(node)) continue;
        look(node);
        if (change.type !== 'attributes') for (const inside of node.querySelectorAll('*')) look(inside);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}
