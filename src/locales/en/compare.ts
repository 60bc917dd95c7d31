/**
 * The tool Compare. `{subject}` is what is compared with the reference: the body or the string to
 * sign. `a` is the reference, `b` the subject. ICU MessageFormat.
 */
export const compare = {
  'compare.tab': 'Compare',
  'compare.tab.count': '{count, plural, one {# difference} other {# differences}}',
  'compare.differences': 'Differences',
  'compare.empty':
    'With a reference, both sides stand here byte under byte, and each difference is named: space, line end, BOM, escape, key order, number or look-alike.',
  'compare.reference': 'Reference',
  'compare.reference-body': 'Reference body',
  'compare.reference.hint': 'Paste the body that was logged, or the one that arrived.',
  'compare.reference.hint-string-to-sign':
    'Paste the string to sign that the vendor or a server log printed.',
  'compare.reference-file': 'Reference body file',
  'compare.reference-unchanged': 'The reference is unchanged.',
  'compare.reference-view': 'Reference view',
  'compare.reference.show': 'Edit reference',
  'compare.reference.hide': 'Hide reference',
  'compare.use-body': 'Use current body',
  'compare.use-string-to-sign': 'Use current string to sign',
  'compare.clear': 'Clear reference',
  'compare.swap': 'Swap sides',
  'compare.make-body': 'Make the body this',
  'compare.scope': 'Compare with',
  'compare.scope.body': 'Body',
  'compare.scope.string-to-sign': 'String to sign',
  'compare.subject.body': 'body',
  'compare.subject.string-to-sign': 'string to sign',
  'compare.side.body': 'Request body',
  'compare.side.string-to-sign': 'String to sign',
  'compare.who.reference': 'ref',
  'compare.who.body': 'body',
  'compare.who.string-to-sign': 'sign',
  'compare.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'compare.reordered': 'in the order of the {subject}',
  'compare.looks-like': 'looks like {names}',
  'compare.authors': '{first} or {second}',
  'compare.authors-more': '{first}, {second} or {more, number} more',
  'compare.handwriting':
    'The reference looks like {reference}; the {subject} looks like {handwriting}.',
  'compare.covers': 'The signature covers bytes, so they do not match.',
  'compare.more-classes': '{count, plural, one {# more kind} other {# more kinds}}',
  'compare.comparing': 'Comparing…',
  'compare.stale': 'What is grey is the last comparison.',
  'compare.no-string-to-sign':
    'There is no string to sign yet: fill in what the verdict names, and it is compared.',
  'compare.failed': 'The comparison failed: {reason}',
  'compare.coarse':
    'Some stretches differ so much that they were not aligned byte by byte: what is marked there is right, but more than need be.',
  'compare.layout': 'Layout',
  'compare.layout.side-by-side': 'Side by side',
  'compare.layout.unified': 'Unified',
  'compare.show': 'Show',
  'compare.show.text': 'Text',
  'compare.show.hex': 'Hex and text',
  'compare.classes': 'Classes of differences',
  'compare.classes.all': 'Show all',
  'compare.classes.none': 'All classes are hidden.',
  'compare.bytes-view': 'Both sides, byte beside byte',
  'compare.column.offset': 'Offset',
  'compare.column.hex': 'Hex',
  'compare.column.text': 'Text',
  'compare.column.classes': 'Classes',
  'compare.row-classes': 'Differs: {names}',
  'compare.map': 'Map of the differences: go to a place',
  'compare.previous': 'Previous difference',
  'compare.next': 'Next difference',
  'compare.keys': 'F8 next, Shift+F8 previous, also n and p',
  'compare.position': 'Difference {index, number} of {count, number}',
  'compare.hint':
    '{count, plural, one {One difference. F8 goes there.} other {# differences. F8 goes to the first.}}',
  'compare.place.both':
    '{hexA} at reference byte {aStart, number}, {hexB} at {subject} byte {bStart, number}',
  'compare.place.reference':
    '{hexA} at reference byte {aStart, number}, nothing at {subject} byte {bStart, number}',
  'compare.place.subject':
    'nothing at reference byte {aStart, number}, {hexB} at {subject} byte {bStart, number}',
  'compare.place.moved':
    '{count, plural, one {# byte} other {# bytes}} from reference byte {aStart, number} to {subject} byte {bStart, number}',
  'compare.copy-difference': 'Copy difference',
  'compare.copy-report': 'Copy report',
  'compare.report.title': 'Comparison of a {subject} with its reference',
  'compare.report.reference': 'Reference: {bytes}',
  'compare.report.subject': 'Compared {subject}: {bytes}',
  'compare.report.classes': 'By class:',
  'compare.report.differences': 'Differences:',
  'compare.report.rest':
    '{count, plural, one {And # more difference.} other {And # more differences.}}',

  'compare.class.whitespace-outside-strings': 'White space outside strings',
  'compare.class.line-end': 'Line end',
  'compare.class.final-newline': 'Final newline',
  'compare.class.bom': 'Byte order mark',
  'compare.class.unicode-escape': 'Escape against the character itself',
  'compare.class.slash-escape': 'Escaped slash',
  'compare.class.html-safe-escape': 'HTML-safe escape',
  'compare.class.hex-case': 'Case of hex digits',
  'compare.class.surrogate-escape': 'Surrogate pair against four bytes',
  'compare.class.double-encoding': 'Encoded twice',
  'compare.class.html-entity': 'HTML entity',
  'compare.class.form-encoding': 'Form encoding',
  'compare.class.whitespace-inside-strings': 'White space inside strings',
  'compare.class.string-value': 'Text of a string',
  'compare.class.number-form': 'Form of a number',
  'compare.class.truncation': 'Cut short',
  'compare.class.other': 'Other bytes',
  'compare.class.key-order': 'Key order',
  'compare.class.duplicate-key': 'Duplicate key',
  'compare.class.look-alike': 'Look-alike',
  'compare.class.normalisation': 'Unicode normalisation',
  'compare.class.encoding': 'Encoding',

  'diff.headline.equal':
    '{bytes, plural, =0 {Both sides are empty.} one {The one byte is equal.} other {All # bytes are equal.}}',
  'diff.headline.same-json': 'Same JSON, other bytes: {list}.',
  'diff.headline.other-json': 'Other JSON: {list}.',
  'diff.headline.other-bytes': 'Other bytes: {list}.',
  'diff.count.whitespace-outside-strings':
    '{bytes, plural, one {# white byte} other {# white bytes}}',
  'diff.count.line-end': '{occurrences, plural, one {# line end} other {# line ends}}',
  'diff.count.final-newline': 'the final newline',
  'diff.count.bom': 'a byte order mark',
  'diff.count.unicode-escape':
    '{occurrences, plural, one {escapes in one place} other {escapes in # places}}',
  'diff.count.slash-escape':
    '{occurrences, plural, one {# escaped slash} other {# escaped slashes}}',
  'diff.count.html-safe-escape':
    '{occurrences, plural, one {# HTML-safe escape} other {# HTML-safe escapes}}',
  'diff.count.hex-case':
    '{occurrences, plural, one {# escape in another case} other {# escapes in another case}}',
  'diff.count.surrogate-escape':
    '{occurrences, plural, one {# surrogate pair} other {# surrogate pairs}}',
  'diff.count.double-encoding':
    '{occurrences, plural, one {encoded twice} other {# times encoded twice}}',
  'diff.count.html-entity':
    '{occurrences, plural, one {HTML entities in one place} other {HTML entities in # places}}',
  'diff.count.form-encoding': 'form encoding',
  'diff.count.whitespace-inside-strings':
    '{occurrences, plural, one {white space inside of a string} other {white space inside of strings, # times}}',
  'diff.count.string-value': '{occurrences, plural, one {# text} other {# texts}}',
  'diff.count.number-form':
    '{occurrences, plural, one {# form of a number} other {# forms of numbers}}',
  'diff.count.truncation':
    '{bytes, plural, one {cut short by # byte} other {cut short by # bytes}}',
  'diff.count.other': '{occurrences, plural, one {# other place} other {# other places}}',
  'diff.count.key-order': 'key order',
  'diff.count.duplicate-key':
    '{occurrences, plural, one {# duplicate key} other {# duplicate keys}}',
  'diff.count.look-alike': '{occurrences, plural, one {# look-alike} other {# look-alikes}}',
  'diff.count.normalisation': 'Unicode normalisation',
  'diff.count.encoding': 'encoding',

  'diff.whitespace-outside-strings':
    '{aBytes, plural, =0 {The {subject} has {b} outside of strings, the reference has nothing.} other {{bBytes, plural, =0 {The reference has {a} outside of strings, the {subject} has nothing.} other {Outside of strings, the reference has {a}, the {subject} has {b}.}}}}',
  'diff.whitespace-inside-strings':
    '{aBytes, plural, =0 {The {subject} has {b} inside of a string, the reference has nothing.} other {{bBytes, plural, =0 {The reference has {a} inside of a string, the {subject} has nothing.} other {Inside of a string, the reference has {a}, the {subject} has {b}.}}}}',
  'diff.line-end':
    '{aBytes, plural, =0 {The {subject} has one more {b} at the line end.} other {{bBytes, plural, =0 {The reference has one more {a} at the line end.} other {The line ends with {a} in the reference, with {b} in the {subject}.}}}}',
  'diff.final-newline':
    '{aBytes, plural, =0 {The {subject} ends with {b}, the reference does not.} other {{bBytes, plural, =0 {The reference ends with {a}, the {subject} does not.} other {The reference ends with {a}, the {subject} with {b}.}}}}',
  'diff.bom':
    '{aBytes, plural, =0 {The {subject} starts with a byte order mark, the reference does not.} other {The reference starts with a byte order mark, the {subject} does not.}}',
  'diff.unicode-escape':
    'The same characters, escaped on one side only: {a} in the reference, {b} in the {subject}.',
  'diff.slash-escape':
    '{aBytes, plural, =0 {The {subject} escapes the slash, the reference does not.} other {{bBytes, plural, =0 {The reference escapes the slash, the {subject} does not.} other {The same slash: {a} in the reference, {b} in the {subject}.}}}}',
  'diff.html-safe-escape':
    'The same character, escaped so that HTML cannot read it on one side: {a} in the reference, {b} in the {subject}.',
  'diff.hex-case':
    'The hex digits of an escape in another case: {a} in the reference, {b} in the {subject}.',
  'diff.surrogate-escape':
    'The same character, as an escaped surrogate pair and as four bytes of UTF-8: {a} in the reference, {b} in the {subject}.',
  'diff.double-encoding':
    'Encoded twice: what is JSON on one side is the text of a JSON string on the other. {a} in the reference, {b} in the {subject}.',
  'diff.html-entity': 'HTML entities on one side: {a} in the reference, {b} in the {subject}.',
  'diff.form-encoding':
    'Percent-encoded as a form field on one side: {a} in the reference, {b} in the {subject}.',
  'diff.string-value':
    '{aBytes, plural, =0 {Inside of a string, the {subject} has {b}, the reference has nothing.} other {{bBytes, plural, =0 {Inside of a string, the reference has {a}, the {subject} has nothing.} other {Inside of a string, the reference has {a}, the {subject} has {b}.}}}}',
  'diff.number-form':
    'The same number in another form: {a} in the reference, {b} in the {subject}.',
  'diff.number-precision':
    'A number that lost precision, as it has more digits than a double holds: {a} in the reference, {b} in the {subject}.',
  'diff.truncation':
    '{side, select, a {The reference} other {The {subject}}} is cut short: it ends after {bytes, plural, one {# byte} other {# bytes}}, {missing, plural, one {# byte is} other {# bytes are}} missing.',
  'diff.empty':
    '{side, select, a {The reference is empty, the {subject}} other {The {subject} is empty, the reference}} has {missing, plural, one {# byte} other {# bytes}}.',
  'diff.other':
    '{aBytes, plural, =0 {The {subject} has {b}, the reference has nothing.} other {{bBytes, plural, =0 {The reference has {a}, the {subject} has nothing.} other {The reference has {a}, the {subject} has {b}.}}}}',
  'diff.key-order': 'The same member at another place of its object: {b}',
  'diff.duplicate-key':
    '{aBytes, plural, =0 {The {subject} has a key of its object twice: {b}} other {The reference has a key of its object twice: {a}}}',
  'diff.look-alike':
    '{aBytes, plural, =0 {The {subject} has {b}, which is easily overlooked; the reference has nothing.} other {{bBytes, plural, =0 {The reference has {a}, which is easily overlooked; the {subject} has nothing.} other {They look alike, but are other characters: {a} in the reference, {b} in the {subject}.}}}}',
  'diff.normalisation':
    'The same text, composed on one side and decomposed on the other (NFC and NFD): {a} in the reference, {b} in the {subject}.',
  'diff.encoding': 'Another encoding: {a} in the reference, {b} in the {subject}.',
  'diff.encoding-written-as':
    '{side, select, a {The reference} other {The {subject}}} was written in {name}, not in UTF-8.',
  'diff.encoding-read-as':
    '{side, select, a {The reference} other {The {subject}}} was read as {name} and written in UTF-8 once more.',
  'diff.encoding-characters-lost':
    '{side, select, a {In the reference} other {In the {subject}}}, characters that {name} does not have became question marks.',
} as const;
