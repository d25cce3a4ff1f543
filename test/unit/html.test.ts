import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/domain/html.ts';

describe('HTML as text', () => {
  test.each([
    ['<p>dfvevofivuoiwue</p><p>iou</p><p>oi</p>', 'dfvevofivuoiwue\niou\noi'],
    ['<p>oiuoiwfuweoifu</p><p>efweiofweiofuweoif</p><p><br></p>', 'oiuoiwfuweoifu\nefweiofweiofuweoif'],
    ['<p>Plan / Discharge...<br></p>', 'Plan / Discharge...'],
  ])('a line a paragraph (S1): %s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test.each([
    ['a  b\t c', 'a b c'],
    ['plain, no tags\nsecond line', 'plain, no tags\nsecond line'],
    ['Chest &amp; abdomen &lt;clear&gt; 37&deg; &#8211; &#x2014; &nbsp;ok', 'Chest & abdomen <clear> 37° – — ok'],
    ['&amp;lt; is decoded once', '&lt; is decoded once'],
    ['&unknown; &#0; &#99999999;', '&unknown; &#0; &#99999999;'],
    ['if a < b and c > d', 'if a < b and c > d'],
    ['<UL><LI>one</LI><LI class="x">two</LI></UL>', 'one\ntwo'],
    ['before<script>alert("x")</script>after<style>p{}</style>', 'beforeafter'],
    ['<!-- a comment -->shown', 'shown'],
    ['<b>bold</b> <i>word</i>', 'bold word'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('words between tags come out as they went in, in their order', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
    const tag = fc.constantFrom('p', 'div', 'b', 'span', 'li', 'h2');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word), { maxLength: 30 }), (parts) => {
        const html = parts.map(([name, text]) => `<${name}>${text}</${name}> `).join('');
        expect(htmlToText(html).split(/\s+/).filter(Boolean)).toEqual(parts.map(([, text]) => text));
      }),
    );
  });

  test('nothing that is sent makes it throw, or keeps it busy', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (html) => {
        expect(typeof htmlToText(html)).toBe('string');
      }),
    );
    const startedAt = performance.now();
    for (const html of ['<'.repeat(500_000), '<script>'.repeat(60_000), '&#'.repeat(250_000), '<p'.repeat(250_000)]) {
      htmlToText(html);
    }
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
