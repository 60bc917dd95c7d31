import { describe, expect, test } from 'vitest';
import { characterMistakes } from '#core/explain/mistakes/body/bytes/characters/characters.ts';
import { bodyVariants } from '#core/explain/mistakes/mistakes.properties.ts';

const hex = (text: string) => Buffer.from(text).toString('hex');
const variants = (id: string, body: string) => bodyVariants(characterMistakes, id, body);

describe('characters in place of others', () => {
  test.each([
    // PHP 8.2: htmlspecialchars($s), htmlspecialchars($s, ENT_COMPAT), htmlspecialchars($s, ENT_NOQUOTES)
    ['html-entities-signed', `{"a":"<b>'&"}`, '{&quot;a&quot;:&quot;&lt;b&gt;&#039;&amp;&quot;}'],
    ['html-entities-signed', `{"a":"<b>'&"}`, "{&quot;a&quot;:&quot;&lt;b&gt;'&amp;&quot;}"],
    ['html-entities-signed', `{"a":"<b>'&"}`, `{"a":"&lt;b&gt;'&amp;"}`],
    // Python 3.11: html.escape(s)
    ['html-entities-signed', `{"a":"<b>'&"}`, '{&quot;a&quot;:&quot;&lt;b&gt;&#x27;&amp;&quot;}'],
    // Go 1.23: html.EscapeString(s)
    ['html-entities-signed', `{"a":"<b>'&"}`, '{&#34;a&#34;:&#34;&lt;b&gt;&#39;&amp;&#34;}'],
    [
      'html-entities-in-body',
      '{"a":"&lt;b&gt;&#039;&#x27;&amp;&quot;&#20320;"}',
      `{"a":"<b>''&"你"}`,
    ],
    ['html-entities-in-body', '&amp;lt;', '&lt;'],
    ['html-entities-in-body', '&amp;lt;', '<'],
    ['html-entities-in-body', '&amp;&#xd800;&#1114112;', '&&#xd800;&#1114112;'],
    ['typeset-marks-signed', `{"a":"it's"}`, '{"a":"it’s"}'],
    ['typeset-marks-signed', `{"a":"it's"}`, '{“a”:“it’s”}'],
    ['typeset-marks-signed', `{"a":"'x' -- y..."}`, '{“a”:“‘x’ – y…”}'],
    ['typeset-marks-signed', '{"a":"wait..."}', '{"a":"wait…"}'],
    ['typeset-marks-in-body', '{“a”:“it’s…”}', `{"a":"it's..."}`],
    ['typeset-marks-in-body', '{"a":"“b”"}', '{"a":"\\"b\\""}'],
    ['typeset-marks-in-body', '{"a":"1–2"}', '{"a":"1-2"}'],
    ['invisible-characters-in-body', '\ufeff{"a":\u200b1}\u2060', '{"a":1}'],
    ['invisible-characters-in-body', '{"a":\u00a01}', '{"a": 1}'],
    ['invisible-characters-in-body', '{"a":\u00a01}', '{"a":1}'],
    ['invisible-characters-in-body', '{"a":"\u3000"}', '{"a":" "}'],
    ['invisible-character-signed', '{}', '{}\u200b'],
    ['invisible-character-signed', '{}', '\u00a0{}'],
    ['unicode-normalised', '{"a":"\u00e9 \ud55c"}', '{"a":"e\u0301 \u1112\u1161\u11ab"}'],
    ['unicode-normalised', '{"a":"e\u0301"}', '{"a":"\u00e9"}'],
    ['unicode-normalised', '{"a":"\uff21\ufb01"}', '{"a":"Afi"}'],
  ])('%s: %j was signed as %j', (id, body, signed) => {
    expect(variants(id, body)).toContain(hex(signed));
  });

  test('a plain body has none to lose', () => {
    for (const id of [
      'html-entities-in-body',
      'typeset-marks-in-body',
      'invisible-characters-in-body',
      'unicode-normalised',
    ]) {
      expect(variants(id, '{"a":1}')).toEqual([]);
    }
  });
});
