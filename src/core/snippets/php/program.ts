import { bodySource } from '#core/snippets/body-source.ts';
import { type Code, code } from '#core/snippets/code.ts';
import { commentLines, indented, paragraphs } from '#core/snippets/comments.ts';
import { sentences } from '#core/snippets/language.ts';
import { phpWords } from '#core/snippets/php/words.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { phpText } from '#core/snippets/quote/php.ts';
import { headerCode, urlCode } from '#core/snippets/sending.ts';
import { fieldLines, signingLines } from '#core/snippets/signing.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

const facts = {
  runtime: 'PHP 7.2 or newer: php <this file>',
  serialiser: [
    'For a body of your own: call json_encode once, with JSON_UNESCAPED_SLASHES and',
    'JSON_UNESCAPED_UNICODE if you want neither escaped, then sign and send that one string.',
  ],
};

/** A script for PHP that sends through its streams, which are there without the extension curl. */
export function writePhp(plan: Plan): string {
  const fields = fieldLines(plan, phpWords);
  const needsEnvironment = fields.some(({ needs }) => needs.includes('fromEnvironment'));
  return paragraphs(
    ['<?php', ...commentLines(plan, facts).map((line) => `// ${line}`)],
    needsEnvironment ? fromEnvironment : [],
    failFunction,
    texts(fields),
    bodyLines(plan),
    checkLines(plan),
    texts(signingLines(plan, phpWords)),
    callLines(plan),
  );
}

function texts(lines: readonly Code[]): readonly string[] {
  return lines.map(({ text }) => text);
}

const fromEnvironment = [
  'function fromEnvironment($name, $label)',
  '{',
  '    $value = (string) getenv($name);',
  "    if ($value === '') {",
  '        fail("Set the environment variable $name to the $label.");',
  '    }',
  '    return $value;',
  '}',
];

const failFunction = [
  'function fail($sentence)',
  '{',
  '    fwrite(STDERR, "$sentence\\n");',
  '    exit(1);',
  '}',
];

/** Lines that make `$body`. */
function bodyLines(plan: Plan): readonly string[] {
  const source = bodySource(plan);
  if (source.kind === 'text') return [`$body = ${phpText(source.text)};`];
  if (source.kind === 'base64') {
    return ["$body = base64_decode('", ...indented(source.lines, '  '), "');"];
  }
  return [
    `if (!is_file(${phpText(bodyFileName)})) {`,
    `    fail(${phpText(sentences.noFile(bodyFileName))});`,
    '}',
    `$body = file_get_contents(${phpText(bodyFileName)});`,
  ];
}

function checkLines({ body, sha256 }: Plan): readonly string[] {
  return [
    `if (strlen($body) !== ${body.length}`,
    `    || hash('sha256', $body) !== '${sha256}') {`,
    `    fail(${phpText(sentences.changedBody)});`,
    '}',
  ];
}

function callLines(plan: Plan): readonly string[] {
  const { text: url } = urlCode(plan, 'whole', phpWords);
  return [
    "$context = stream_context_create(['http' => [",
    `    'method' => ${phpText(plan.method)},`,
    "    'header' => [",
    ...plan.headers.map(
      ({ name, value }) =>
        code`        ${phpText(`${name}: `)} . ${headerCode(value, phpWords)},`.text,
    ),
    "        'Content-Length: ' . strlen($body),",
    '    ],',
    "    'content' => $body,",
    "    'protocol_version' => 1.1,",
    "    'follow_location' => 0,",
    "    'ignore_errors' => true,",
    "    'timeout' => 30,",
    ']]);',
    `$response = fopen(${url}, 'r', false, $context);`,
    'if ($response === false) {',
    '    exit(1);',
    '}',
    `echo stream_get_meta_data($response)['wrapper_data'][0], "\\n";`,
    `echo stream_get_contents($response), "\\n";`,
  ];
}
