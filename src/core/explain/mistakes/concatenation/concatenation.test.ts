import { describe, expect, test } from 'vitest';
import { concatenationMistakes } from '#core/explain/mistakes/concatenation/concatenation.ts';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import type { Given } from '#core/schemes/mistake.ts';

const time = '1565314789';
const id = '1500001048';
const body = '{"t":"Ä b"}';

/** What a client signed with a mistake, as text. */
function messagesOf(mistakeId: string, known: Partial<Given> = {}): string[] {
  const mistake = concatenationMistakes.find((one) => one.id === mistakeId);
  if (mistake?.layer !== 'concatenation') throw new Error(`there is no ${mistakeId}`);
  const given = givenWith({ body: new Uint8Array(Buffer.from(body)), ...known });
  return Array.from(mistake.variants(given.recipe.message, given), ({ value }) => {
    const pieces = value.parts.map((part) => {
      if (part.kind === 'body') return Buffer.from(given.body);
      return Buffer.from(part.kind === 'literal' ? part.text : (given.values[part.field] ?? ''));
    });
    const message = new Uint8Array(Buffer.concat(pieces));
    return Buffer.from(value.rewrite?.(message) ?? message).toString();
  });
}

describe('a string to sign that a client put together', () => {
  test.each<[mistake: string, message: string]>([
    ['parts-in-another-order', body + id + time],
    ['body-left-out', time + id],
    ['field-left-out', time + body],
    ['field-left-out', id + body],
    ['one-part-alone', body],
    ['part-signed-twice', time + id + body + time + id + body],
    ['part-signed-twice', time + id + body + time],
    ['part-not-set', `${time}nil${body}`],
    ['separator-between-parts', `${time}|${id}|${body}`],
    ['separator-between-parts', `${time}\n${id}\n${body}\n`],
    ['separator-between-parts', `${time}${id}.${body}`],
    ['plus-signs-between-parts', `${time} + ${id} + ${body}`],
    ['separator-after-message', `${time}${id}${body}\t`],
    ['prefix-before-message', `v0:${time}:${id}:${body}`],
    ['brackets-around-values', `<${time}><${id}><${body}>`],
    ['brackets-around-values', `{{${time}}}{{${id}}}${body}`],
    ['brackets-around-values', `[${time}${id}${body}]`],
    ['numbers-added', `3065315837${body}`],
    ['numbers-added', `-1229651459${body}`],
    ['key-value-pairs', `X-Id=${id}&X-Time=${time}${body}`],
    ['key-value-pairs', `x-time=${time}&x-id=${id}&body=${body}`],
    ['key-value-pairs', `X-Time=${time}X-Id=${id}body=${body}`],
    ['json-object-of-parts', `{"X-Time":"${time}","X-Id":"${id}","body":${JSON.stringify(body)}}`],
    ['json-object-of-parts', `{"X-Time": ${time}, "X-Id": ${id}, "body": ${body}}`],
    ['method-or-path-in-message', `${time}POST/v3/push/app?a=1${body}`],
    ['method-or-path-in-message', `POST\n/v3/push/app?a=1\n${time}\n${id}\n${body}\n`],
    ['method-or-path-in-message', `${time}${id}POSThttps://api.example.com/v3/push/app?a=1${body}`],
    ['method-or-path-in-message', `api.example.com/v3/push/app?a=1${time}${id}${body}`],
    ['secret-in-message', `key${time}${id}${body}key`],
    ['secret-in-message', `${time}\nkey`],
    ['secret-in-message', `${time}:${id}:${body}:key`],
    ['header-in-message', `${time}n-1${id}${body}`],
    ['message-letter-case', `${time}${id}{"t":"ä b"}`],
    ['message-letter-case', `${time}${id}{"T":"Ä B"}`],
    ['message-url-encoded', encodeURIComponent(time + id + body)],
    ['message-url-encoded', `${time}${id}%7b%22t%22%3a%22%c3%84+b%22%7d`],
  ])('%s: %j', (mistake, message) => {
    const { values } = givenWith({});
    const known = {
      values: { ...values, secret: 'key' },
      url: 'https://api.example.com/v3/push/app?a=1',
      headers: [
        { name: 'X-Nonce', value: 'n-1' },
        { name: 'X-Sign', value: 'a signature' },
      ],
    };
    expect(messagesOf(mistake, known)).toContain(message);
  });

  test('numbers are added only where there are numbers', () => {
    const { values } = givenWith({});
    expect(messagesOf('numbers-added', { values: { ...values, id: 'app' } })).toEqual([]);
  });

  test('the headers of the recipe itself are no further headers', () => {
    const headers = [{ name: 'x-id', value: '1500001048' }];
    expect(messagesOf('header-in-message', { headers })).toEqual([]);
  });

  test('bytes that are no text are not rewritten', () => {
    const known = { body: Uint8Array.of(0xff, 0x41) };
    const right = Buffer.from([...Buffer.from(time + id), 0xff, 0x41]).toString();
    expect(messagesOf('message-letter-case', known)).toEqual([right, right]);
  });
});
