import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from '#core/explain/serializers/json-text.properties.ts';
import { print } from '#core/explain/serializers/printer.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import { serializerById } from '#core/explain/serializers/serializers.ts';

/** What a runtime writes for each text, by the id of the serialiser; null where it refuses. */
type Written = Readonly<Record<string, string | null>>;

type Runtime = {
  readonly name: string;
  readonly command: string;
  /** Exits with 0 where the version is one whose rules are followed. */
  readonly check: readonly string[];
  readonly script: readonly string[];
};

const python = `
import json, sys, unicodedata
def dump(**options):
    def write(value):
        text = json.dumps(value, **options)
        text.encode('utf-8')
        return text
    return write
compact = dict(separators=(',', ':'))
writers = {
    'python-json-dumps': dump(),
    'python-json-dumps-raw': dump(ensure_ascii=False),
    'python-json-dumps-compact': dump(**compact),
    'python-json-dumps-compact-raw': dump(**compact, ensure_ascii=False),
    'python-json-dumps-sorted': dump(sort_keys=True),
    'python-json-dumps-compact-sorted-raw': dump(**compact, ensure_ascii=False, sort_keys=True),
    'python-json-dumps-indent-2': dump(indent=2),
    'python-json-dumps-indent-4-raw': dump(indent=4, ensure_ascii=False),
    'python-json-dumps-twice': lambda value: json.dumps(json.dumps(value)),
    'python-str-dict': lambda value: str([value])[1:-1],
}
def known(text):
    # str.isprintable depends on the Unicode version of Python.
    return all(unicodedata.category(character) != 'Cn' for character in text)
def attempt(write, text):
    try: return write(json.loads(text))
    except Exception: return None
print(json.dumps([
    {id: attempt(write, text) for id, write in writers.items() if id != 'python-str-dict' or known(text)}
    for text in json.load(sys.stdin)
]))
`;

const php = `
$flags = [
  '' => 0, '-slashes' => JSON_UNESCAPED_SLASHES, '-unicode' => JSON_UNESCAPED_UNICODE,
  '-slashes-unicode' => JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE,
  '-slashes-unicode-lines' => JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS,
  '-pretty' => JSON_PRETTY_PRINT, '-hex' => JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT,
  '-zero-fraction' => JSON_PRESERVE_ZERO_FRACTION, '-numeric-check' => JSON_NUMERIC_CHECK,
  '-force-object' => JSON_FORCE_OBJECT,
];
$rows = [];
foreach (json_decode(stream_get_contents(STDIN)) as $text) {
  $row = [];
  foreach (['php-json-encode' => true, 'php-json-encode-object' => false] as $id => $assoc) {
    $value = json_decode($text, $assoc, 512);
    $isRead = json_last_error() === JSON_ERROR_NONE;
    foreach ($flags as $suffix => $flag) {
      $out = $isRead ? json_encode($value, $flag) : false;
      $row[$id . $suffix] = $out === false ? null : $out;
    }
    foreach (['17', '14'] as $precision) {
      ini_set('serialize_precision', $precision);
      $out = $isRead ? json_encode($value) : false;
      $row["$id-precision-$precision"] = $out === false ? null : $out;
    }
    ini_set('serialize_precision', '-1');
  }
  $rows[] = $row;
}
echo json_encode($rows);
`;

const ruby = `
require 'json'
def attempt
  yield
rescue StandardError
  nil
end
rows = JSON.parse($stdin.read).map do |text|
  {
    'ruby-json-generate' => attempt { JSON.generate(JSON.parse(text)) },
    'ruby-json-ascii' => attempt { JSON.generate(JSON.parse(text), ascii_only: true) },
    'ruby-json-script-safe' => attempt { JSON.generate(JSON.parse(text), escape_slash: true) },
    'ruby-json-pretty' => attempt { JSON.pretty_generate(JSON.parse(text)) },
  }
end
puts JSON.generate(rows)
`;

const perl = `
use JSON::PP;
my $reader = JSON::PP->new->utf8->allow_nonref;
my %writers = (
  'perl-json-pp' => JSON::PP->new->utf8->canonical->allow_nonref,
  'perl-json-pp-ascii' => JSON::PP->new->utf8->ascii->canonical->allow_nonref,
  'perl-json-pp-pretty' => JSON::PP->new->utf8->pretty->canonical->allow_nonref,
);
my @rows = map {
  my $text = $_;
  utf8::encode($text);
  my %row;
  for my $id (keys %writers) {
    my $out = eval { $writers{$id}->encode($reader->decode($text)) };
    utf8::decode($out) if defined $out;
    $row{$id} = $out;
  }
  \\%row;
} @{ $reader->decode(join('', <STDIN>)) };
print $reader->encode(\\@rows);
`;

const runtimes: readonly Runtime[] = [
  { name: 'Python', command: 'python3', check: ['--version'], script: ['-c', python] },
  {
    name: 'PHP',
    command: 'php',
    check: ['-r', 'exit((int) (PHP_VERSION_ID < 70100));'],
    script: ['-r', php],
  },
  {
    name: 'Ruby',
    command: 'ruby',
    check: ['-rjson', '-e', 'exit(Gem::Version.new(JSON::VERSION) < Gem::Version.new("2.7"))'],
    script: ['-Ku', '-e', ruby],
  },
  { name: 'Perl', command: 'perl', check: ['-MJSON::PP', '-e', '1'], script: ['-e', perl] },
];

const texts = fc.sample(jsonText, { numRuns: 300, seed: 20210517 });

describe.each(runtimes)('$name, where it is installed,', ({ command, check, script }) => {
  const isHere = spawnSync(command, check).status === 0;

  test.skipIf(!isHere)('writes what its printers write', () => {
    const { stdout, stderr } = spawnSync(command, script, {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    expect(stderr).toBe('');
    const rows: readonly Written[] = JSON.parse(stdout);
    const printed = rows.map((row, index) => printedFor(texts[index] ?? '', Object.keys(row)));
    expect(printed).toEqual(rows);
  });
});

describe('JavaScript', () => {
  test.each([
    ['json-stringify', undefined],
    ['json-stringify-indent-2', 2],
    ['json-stringify-indent-4', 4],
    ['json-stringify-indent-tab', '\t'],
  ])('writes what %s writes', (id, indent) => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        expect(printedFor(text, [id])).toEqual({ [id]: written });
      }),
    );
  });
});

function printedFor(text: string, ids: readonly string[]): Written {
  const reading = readJson(text);
  if (!reading.ok) throw new Error(`not read: ${text}`);
  return Object.fromEntries(
    ids.map((id) => {
      const serializer = serializerById(id);
      if (serializer === undefined) throw new Error(`no serialiser ${id}`);
      return [id, print(reading.root, serializer.printer) ?? null];
    }),
  );
}
