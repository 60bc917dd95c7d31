/** What a case file says. */
export const caseFile = {
  'case-file.title': 'Case file: {name}',
  'case-file.request': 'Request',
  'case-file.what': 'What',
  'case-file.value': 'Value',
  'case-file.scheme': 'Scheme',
  'case-file.url': 'Request line',
  'case-file.body': 'Body of the request',
  'case-file.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'case-file.string-to-sign': 'String that is to be signed',
  'case-file.received': '{name} as received',
  'case-file.computed': '{name} as it should be',
  'case-file.none': 'not known',
  'case-file.withheld': 'withheld: the {secret} stands in it',
  'case-file.secret-given': 'given to the page, not part of this file',
  'case-file.secret-missing': 'not given',
  'case-file.explanation': 'What went wrong',
  'case-file.same-bytes': 'The same bytes also come from: {names}.',
  'case-file.or': 'Another story with the same bytes: {titles}.',
  'case-file.fix': 'Fix:',
  'case-file.proof':
    'Proof: computed again with the customer’s SecretKey from what was signed, the {name} is exactly the received one.',
  'case-file.signed-body': 'Body that was signed',
  'case-file.signed-string': 'String that was signed',
  'case-file.nothing-found':
    '{count, plural, one {# candidate was} other {# candidates were}} tried, and none computes the received signature. Most likely another SecretKey or another body was signed.',
  'case-file.to-do': 'To check',
  'case-file.link': 'Open it',
  'case-file.redacted':
    'This file holds no secret and no body: bodies are told by their length and SHA-256.',
} as const;
