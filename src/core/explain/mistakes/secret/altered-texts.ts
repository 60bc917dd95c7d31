import { keysOf, type SecretText } from '#core/explain/mistakes/secret/key-variants.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

const letterCase: Mistake = {
  id: 'secret-letter-case',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['databases', 'configuration tools', 'ToUpper and ToLower'],
  variants: (secret, given) =>
    keysOf(
      [
        [secret.toUpperCase(), { case: 'upper' }],
        [secret.toLowerCase(), { case: 'lower' }],
      ],
      given,
    ),
};

const cutShort: Mistake = {
  id: 'secret-cut-short',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['copies by hand', 'masked values of a console', 'database columns'],
  source: 'https://www.tencentcloud.com/document/product/1024/34672',
  variants: (secret, given) => keysOf([...cuts(secret), ...masks(secret)], given),
};

/** How many characters the usual slips of a selection and the usual columns leave out. */
function cuts(secret: string): readonly SecretText[] {
  const half = Math.ceil(secret.length / 2);
  return [1, 2, 3, 4, 8, half].flatMap((count): readonly SecretText[] =>
    count < secret.length
      ? [
          [secret.slice(0, -count), { cut: 'end' }],
          [secret.slice(count), { cut: 'start' }],
        ]
      : [],
  );
}

function masks(secret: string): readonly SecretText[] {
  return [0, 3, 4, 6].flatMap((shown): readonly SecretText[] => {
    const hidden = secret.length - 2 * shown;
    if (hidden <= 0) return [];
    const [start, end] = [secret.slice(0, shown), secret.slice(secret.length - shown)];
    return ['*'.repeat(hidden), '****', '******', '...'].map(
      (stars): SecretText => [start + stars + end, { cut: 'masked' }],
    );
  });
}

const interpolated: Mistake = {
  id: 'secret-interpolated',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['bash', 'dotenv', 'docker-compose', 'cron', 'systemd'],
  code: { language: 'shell', line: "SECRET_KEY='…' # single quotes keep every character" },
  source: 'https://www.logicmonitor.com/academy/troubleshooting-powershell-api-scripts',
  variants: (secret, given) => keysOf(interpolations(secret), given),
};

/** What is left after a tool read $name, #, \, % or ! its own way. */
function interpolations(secret: string): readonly SecretText[] {
  const rests: readonly (readonly [string, string])[] = [
    [secret.replace(/\$(?:\{\w*\}|\w+)/g, ''), '$'],
    [secret.replaceAll('$$', '$'), '$$'],
    [secret.replace(/#.*$/s, ''), '#'],
    [secret.replace(/\s+#.*$/s, ''), '#'],
    [secret.replace(/\\(.)/gs, '$1'), '\\'],
    [secret.replace(/%.*$/s, ''), '%'],
    [secret.replaceAll('%%', '%'), '%%'],
    [secret.replace(/!\w+/g, ''), '!'],
  ];
  return rests
    .filter(([rest]) => rest !== secret)
    .map(([rest, character]): SecretText => [rest, { character }]);
}

const lookAlike: Mistake = {
  id: 'secret-look-alike-characters',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['screenshots', 'text recognition', 'typing by hand', 'input methods'],
  variants: (secret, given) => keysOf(lookAlikes(secret), given),
};

const confusions = [
  '0O',
  '0o',
  '1l',
  '1I',
  'O0',
  'o0',
  'l1',
  'I1',
  'lI',
  'Il',
  '5S',
  '8B',
] as const;

function lookAlikes(secret: string): readonly SecretText[] {
  const confused = confusions.flatMap(([from = '', to = '']) => confuse(secret, from, to));
  return [...confused, [secret.replace(/[!-~]/g, fullWidth)], [secret.replace(/\d/g, fullWidth)]];
}

/** All of a character, then each of them alone. */
function confuse(secret: string, from: string, to: string): readonly SecretText[] {
  const pieces = secret.split(from);
  const [first, ...rest] = pieces;
  if (first === undefined || rest.length === 0) return [];
  const one = rest.map(
    (_, at): SecretText => [
      `${pieces.slice(0, at + 1).join(from)}${to}${pieces.slice(at + 1).join(from)}`,
    ],
  );
  return [[pieces.join(to)], ...one];
}

/** U+FF01 to U+FF5E stand in the order of ASCII's `!` to `~`. */
function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

/** A secret whose characters changed on its way into the client. */
export const alteredTexts: readonly Mistake[] = [letterCase, cutShort, interpolated, lookAlike];
