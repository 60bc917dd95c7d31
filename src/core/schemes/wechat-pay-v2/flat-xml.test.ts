import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlatXml } from '#core/schemes/wechat-pay-v2/flat-xml.ts';

const valuesOf = (text: string) =>
  readFlatXml(text)?.elements.map(({ name, value }) => [name, value]);

describe('XML of one level', () => {
  test.each([
    ['<xml></xml>', []],
    ['<xml><a>1</a></xml>', [['a', '1']]],
    ['\ufeff<?xml version="1.0"?>\n<!-- x -->\n<xml >\r\n <a >1</a >\r\n</xml >', [['a', '1']]],
    ['<xml><a/><b /><c></c></xml>', ['a', 'b', 'c'].map((name) => [name, ''])],
    ['<xml><a><![CDATA[<b>&amp;]]></a></xml>', [['a', '<b>&amp;']]],
    ['<xml><a>x<![CDATA[y]]>z<![CDATA[]]></a></xml>', [['a', 'xyz']]],
    ['<xml><a>&lt;&gt;&amp;&quot;&apos;&#65;&#x4f60;</a></xml>', [['a', '<>&"\'A你']]],
    ['<xml><a>&nbsp;&#x110000;&</a></xml>', [['a', '&nbsp;&#x110000;&']]],
    ['<xml><a k="v"> 1 </a></xml>', [['a', ' 1 ']]],
    ['<root><a-b.c_d>1</a-b.c_d></root>', [['a-b.c_d', '1']]],
  ])('%j is read', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test.each([
    '',
    'a=1',
    '{"a":1}',
    '<xml>',
    '<xml/>',
    '<xml><a>1</xml>',
    '<xml><a>1</b></xml>',
    '<xml><a><b>1</b></a></xml>',
    '<xml>text</xml>',
    '<xml><a><![CDATA[1</a></xml>',
    '<xml><a>1</a>',
    '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>',
  ])('%j is none', (text) => {
    expect(readFlatXml(text)).toBeUndefined();
  });

  test('tells where its elements and its end stand', () => {
    const text = ' <xml><a>1</a> <sign>2</sign></xml>';
    const { elements = [], closeAt } = readFlatXml(text) ?? {};
    expect(elements.map(({ start, end }) => text.slice(start, end))).toEqual([
      '<a>1</a>',
      '<sign>2</sign>',
    ]);
    expect(text.slice(closeAt)).toBe('</xml>');
  });

  test('holds any text that is escaped', () => {
    const escaped = (text: string) =>
      text.replace(/[<&]/g, (one) => (one === '<' ? '&lt;' : '&amp;'));
    const word = fc.stringMatching(/^[a-z_]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.string())), (values) => {
        const inner = values
          .map(([name, text]) => `<${name}>${escaped(text)}</${name}>`)
          .join('\n');
        expect(valuesOf(`<xml>${inner}</xml>`)).toEqual(values);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const token = fc.constantFrom(
      '<',
      '>',
      '/',
      '<xml>',
      '</xml>',
      '<![CDATA[',
      ']]>',
      '&#',
      ';',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        expect(() => readFlatXml(tokens.join(''))).not.toThrow();
      }),
    );
  });
});
