/** Inputs and stages of schemes that come late. ICU MessageFormat. */
export const stages = {
  'timestamp.not-iso': 'Write the time in UTC as {example}: no dashes, no colons.',
  'timestamp.not-milliseconds':
    'Write the time in digits only, as milliseconds since 1970: now is {example}.',
  'timestamp.other-way': 'This is a time, but not in the way that is signed: {suggestion}.',
  'stages.hash': '{hash} of the {count, plural, one {# byte} other {# bytes}} above',
  'stages.body-hash': '{hash} of the body, {count, plural, one {# byte} other {# bytes}}',
  'stages.query': 'Query parameters',
  'stages.query.hint': 'appended to the query of the path, percent-encoded',
  'stages.body': 'Body to send',
  'stages.body.hint': '{count, plural, one {# byte} other {# bytes}}, with the signature in {name}',
  'stages.key': 'Signing key',
  'stages.key.hint': 'each key signs the next message, and only the last one signs the string',
  'stages.key.secret': '{before} and {field}',
  'stages.key.step': 'HMAC of {message}',
} as const;
