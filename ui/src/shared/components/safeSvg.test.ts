import { describe, expect, it } from 'vitest';
import { buildSvg } from './safeSvg';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" ${attributes}>${inside}</svg>`;

describe('a drawing is rebuilt from what is allowed', () => {
  it('keeps shapes and labels', () => {
    const built = buildSvg(
      svg(
        '<g><path d="M0 0L5 5" stroke="#000" stroke-dasharray="3 4"/><text x="1" y="2">today &lt;b&gt;</text></g>',
      ),
    );
    expect(built?.querySelector('path')?.getAttribute('stroke-dasharray')).toBe('3 4');
    expect(built?.querySelector('text')?.textContent).toBe('today <b>');
  });
  it.each([
    ['a script', '<script>alert(1)</script>', 'script'],
    ['foreign markup', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', 'p'],
    ['a picture from elsewhere', '<image href="http://example.org/x.png"/>', 'image'],
    ['a link', '<a href="javascript:alert(1)"><text>x</text></a>', 'a'],
    ['a style', '<style>*{fill:red}</style>', 'style'],
    ['an animation', '<animate attributeName="x" to="1"/>', 'animate'],
    ['a reference', '<use href="#x"/>', 'use'],
  ])('drops %s', (_name, inside, selector) => {
    expect(buildSvg(svg(inside))?.querySelector(selector)).toBeNull();
  });
  it('drops handlers, styles and addresses from attributes', () => {
    const built = buildSvg(
      svg(
        '<rect width="1" onclick="alert(1)" style="fill:red" fill="url(http://example.org/x)"/>',
        'onload="alert(1)"',
      ),
    );
    const rect = built?.querySelector('rect');
    expect(built?.getAttribute('onload')).toBeNull();
    expect(rect?.getAttributeNames()).toEqual(['width']);
  });
  it('refuses what is not a drawing', () => {
    expect(buildSvg('<p>no</p>')).toBeUndefined();
    expect(buildSvg('')).toBeUndefined();
  });
});
