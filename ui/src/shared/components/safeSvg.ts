// Rebuilds a drawing node by node from an allow-list. A label that came from a document can so never become
// script, a link or a style, and the content policy stays strict.
const NAMESPACE = 'http://www.w3.org/2000/svg';

const elements = new Set(
  'svg g defs title desc path line polyline polygon rect circle ellipse text tspan clipPath pattern'.split(
    ' ',
  ),
);

const attributes = new Set(
  (
    'id class viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform fill fill-opacity fill-rule ' +
    'stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit opacity ' +
    'font-family font-size font-weight font-style text-anchor dominant-baseline dx dy clip-path clipPathUnits ' +
    'patternUnits patternTransform preserveAspectRatio role aria-label aria-hidden'
  ).split(' '),
);

function valueIsSafe(name: string, value: string): boolean {
  if (/url\s*\(/i.test(value)) {
    // Only a clip path or a pattern inside the same drawing.
    return (name === 'clip-path' || name === 'fill') && /^url\(#[\w-]+\)$/.test(value.trim());
  }
  return !/javascript:|data:|expression\s*\(|@import/i.test(value);
}

function copy(source: Element, document: Document): Element | undefined {
  if (source.namespaceURI !== NAMESPACE || !elements.has(source.localName)) return undefined;
  const node = document.createElementNS(NAMESPACE, source.localName);
  for (const { name, value } of Array.from(source.attributes)) {
    if (attributes.has(name) && valueIsSafe(name, value)) node.setAttribute(name, value);
  }
  for (const child of Array.from(source.childNodes)) {
    if (child.nodeType === 3) {
      node.append(document.createTextNode(child.textContent ?? ''));
    } else if (child.nodeType === 1) {
      const kept = copy(child as Element, document);
      if (kept) node.append(kept);
    }
  }
  return node;
}

/** The drawing as nodes, or nothing where the text is not a drawing. */
export function buildSvg(text: string): SVGElement | undefined {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (!root || root.localName !== 'svg' || parsed.querySelector('parsererror')) return undefined;
  return copy(root, document) as SVGElement | undefined;
}
