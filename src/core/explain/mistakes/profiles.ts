import type { Profile } from '#core/schemes/mistake.ts';

/**
 * Mistakes that are made together: by code that was ported from another
 * vendor's recipe, by one language's habits, by one way of handling files.
 */
export const profiles: readonly Profile[] = [
  {
    id: 'crypto-exchange-port',
    mistakes: ['time-stamp-milliseconds', 'method-or-path-in-message', 'hex-step-left-out'],
    optional: ['secret-base64-decoded', 'secret-not-decoded'],
  },
  {
    id: 'dingtalk-robot-port',
    mistakes: ['secret-in-message', 'time-stamp-milliseconds', 'hex-step-left-out'],
    optional: ['signature-url-encoded'],
  },
  {
    id: 'wechat-pay-port',
    mistakes: ['method-or-path-in-message', 'separator-between-parts', 'separator-after-message'],
    optional: ['hex-step-left-out'],
  },
  {
    id: 'alibaba-port',
    mistakes: ['secret-with-affix', 'hmac-with-sha-1', 'key-value-pairs'],
    optional: ['hex-step-left-out', 'message-url-encoded'],
  },
  {
    id: 'concatenated-md5-port',
    mistakes: ['hash-without-hmac', 'method-or-path-in-message', 'key-value-pairs'],
    optional: ['secret-in-message', 'base64-step-left-out'],
  },
  {
    id: 'webhook-port',
    mistakes: ['separator-between-parts', 'prefix-before-message', 'field-left-out'],
    optional: ['base64-step-left-out'],
  },
  {
    id: 'python-requests',
    mistakes: ['python-json-dumps', 'python-json-dumps-compact', 'non-ascii-escapes'],
    optional: ['hex-step-left-out', 'signature-as-python-bytes'],
  },
  {
    id: 'python-2-to-3',
    mistakes: ['signature-as-python-bytes', 'python-bytes-repr'],
    optional: ['python-str-dict'],
  },
  {
    id: 'php',
    mistakes: ['php-json-encode', 'empty-objects', 'float-zeros', 'key-and-message-swapped'],
    optional: ['hex-step-left-out'],
  },
  {
    id: 'go',
    mistakes: ['go-json-map', 'go-json-marshal', 'encoder-newline'],
    optional: ['hex-step-left-out', 'message-passed-to-sum'],
  },
  {
    id: 'java-gson',
    mistakes: ['gson-html-escapes', 'null-members-dropped', 'gson-map-doubles'],
    optional: ['body-signed-in-latin1'],
  },
  {
    id: 'java-fastjson',
    mistakes: ['fastjson-hash-order', 'null-members-dropped'],
    optional: ['body-signed-in-gbk'],
  },
  {
    id: 'java-jackson',
    mistakes: ['jackson-bytes', 'jackson-string'],
    optional: ['body-signed-in-latin1', 'body-written-in-other-encoding'],
  },
  {
    id: 'csharp',
    mistakes: ['system-text-json', 'body-signed-as-ascii', 'upper-case-hex', 'hex-with-dashes'],
    optional: ['hex-step-left-out'],
  },
  {
    id: 'csharp-on-windows',
    mistakes: ['pretty-printed', 'line-ends-changed', 'body-signed-with-byte-order-mark'],
  },
  {
    id: 'shell',
    mistakes: ['body-signed-with-final-line-end', 'line-end-encoded', 'secret-trailing-newline'],
    optional: ['openssl-label-encoded', 'signature-line-wrapped'],
  },
  {
    id: 'curl-from-file',
    mistakes: ['curl-data-from-file', 'pretty-printed'],
    optional: ['secret-trailing-newline'],
  },
  {
    id: 'postman',
    mistakes: ['placeholder-signed', 'comments-stripped', 'pretty-printed', 'two-clock-reads'],
    optional: ['message-encoded-as-utf-8-twice', 'hex-step-left-out'],
  },
  {
    id: 'windows-files',
    mistakes: ['line-ends-changed', 'body-signed-with-byte-order-mark'],
    optional: ['secret-byte-order-mark', 'body-signed-in-gbk'],
  },
  {
    id: 'console-copy',
    mistakes: ['secret-white-space', 'access-id-white-space', 'secret-trailing-newline'],
    optional: ['secret-cut-short'],
  },
  { id: 'wrong-app', mistakes: ['other-access-id', 'another-secret'] },
  { id: 'arguments-swapped', mistakes: ['access-id-is-secret', 'secret-not-set'] },
  {
    id: 'formula-taken-literally',
    mistakes: ['plus-signs-between-parts', 'brackets-around-values'],
    optional: ['hex-step-left-out'],
  },
  {
    id: 'javascript-numbers',
    mistakes: ['numbers-added', 'time-stamp-milliseconds'],
    optional: ['hex-step-left-out'],
  },
  {
    id: 'hex-confusion',
    mistakes: ['secret-hex-decoded', 'hex-step-left-out', 'base64url-alphabet'],
    optional: ['base64-padding-cut', 'base64-step-left-out', 'upper-case-hex'],
  },
  {
    id: 'member-added-late',
    mistakes: ['member-added-after-signing', 'python-json-dumps', 'json-stringify'],
    optional: ['php-json-encode', 'go-json-map'],
  },
];
