/** The tool Explain: the search for the mistake that gives the received signature. ICU MessageFormat. */
export const explain = {
  'explain.tab': 'Explain',
  'explain.tab.count': '{count, plural, one {# explanation} other {# explanations}}',
  'explain.start': 'Explain',
  'explain.cancel': 'Cancel',
  'explain.region': 'Explanation',

  'explain.verdict.searching': 'Searching for the mistake…',
  'explain.verdict.searching.detail': 'Everything is computed in this page.',
  'explain.verdict.found.detail':
    '{more, plural, =0 {Proved: with this mistake the {name} is the received one, all {count, number} characters.} one {Proved: with this and one more mistake the {name} is the received one, all {count, number} characters.} other {Proved: with this and # more mistakes the {name} is the received one, all {count, number} characters.}}',
  'explain.verdict.nothing': 'No known mistake gives this {name}.',
  'explain.verdict.nothing.unreadable': 'It is in none of the forms in which a {name} is written.',
  'explain.verdict.nothing.detail':
    '{tried, plural, one {# combination} other {# combinations}} tried. Most likely another body or another key was signed.',

  'explain.empty':
    'Enter the {name} that the client sent, and Explain looks for the mistake that gives exactly this {name}.',
  'explain.ready':
    'Press Explain, beside the verdict. It tries the known mistakes of clients, alone and together, until one gives exactly the {name} that was received. That is a proof, not a guess.',
  'explain.failed': 'The search failed: {reason}',
  'explain.stale':
    'The request has changed since. What follows is of the request as it was; press Explain to search again.',
  'explain.cancelled':
    'The search was cancelled after {tried, plural, one {# combination} other {# combinations}}.',
  'explain.progress': 'Progress of the search',
  'explain.progress.tried': '{tried, plural, one {# combination} other {# combinations}} tried',
  'explain.stage.as-it-stands': 'The {name} as it stands',
  'explain.stage.singles': 'Single mistakes',
  'explain.stage.cuts': 'Bodies cut short',
  'explain.stage.mixtures': 'Mixtures of the body and its reference',
  'explain.stage.clock': 'Other times',
  'explain.stage.pairs': 'Two mistakes together',
  'explain.stage.rare-pairs': 'Two mistakes together, in rarer ways',
  'explain.stage.profiles': 'Habits of languages and of other vendors',
  'explain.stage.printers': 'Other ways to write the JSON',
  'explain.stage.fractions': 'Fractions of the second, to the last digit',
  'explain.stage.triples': 'Three mistakes together',

  'explain.found.count':
    '{mistakes, plural, one {1 mistake, proved} other {# mistakes, proved together}}',
  'explain.alternatives':
    '{stories, plural, one {Or, with the same bytes:} other {Or, with the same bytes, one of these:}}',
  'explain.alternatives.more': '{count, number} more',
  'explain.counts.equal':
    'The signed body is byte for byte the one that {wire, select, sent {was sent} other {you pasted}}.',
  'explain.arises-in': 'Arises in {names}.',
  'explain.fix': 'What to do',
  'explain.code': 'In {language}:',
  'explain.copy-code': 'Copy code',
  'explain.source': 'Source: {host}',
  'explain.compare.pasted': 'Compare signed and pasted',
  'explain.compare.sent': 'Compare signed and sent',
  'explain.compare.replaces': 'This takes the place of the reference in Compare.',
  'explain.signed': 'Signed body',
  'explain.pasted': '{wire, select, sent {Sent body} other {Pasted body}}',
  'explain.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'explain.beginning': 'the part around the first difference; all of it stands in Compare',
  'explain.proof': 'Show the proof',
  'explain.proof.hide': 'Hide the proof',
  'explain.proof.title': 'Proof',
  'explain.proof.string': 'What the client signed',
  'explain.proof.recomputed': '{name}, recomputed',
  'explain.proof.hint': 'from these bytes, by the browser’s own cryptography',
  'explain.proof.hint.fallback': 'from these bytes, by the bundled library',
  'explain.proof.equal': 'equals the received {name}, all {count, number} characters',

  'explain.keyless.title': 'What can be said without the {key}',
  'explain.keyless.fields': 'Enter {names}, and Explain can search.',
  'explain.keyless.shape-right':
    'The shape of the {name} is right, so only the key can tell what was signed.',
  'explain.keyless.body': 'About the body and the request',
  'explain.keyless.nothing': 'Nothing in the body or the request stands out.',
  'explain.keyless.author': 'The body looks like {names}.',
  'explain.keyless.share.title': 'Let the customer search',
  'explain.keyless.share':
    'Send a link to this request. Whoever has the {key} opens it, enters the {key} there and presses Explain. The {key} stays on their side; the link does not hold it.',
  'explain.keyless.share.button': 'Make the link',

  'explain.right.title': 'The {name} is right, so something else answers 403',
  'explain.right.text':
    'The bytes and the key are the right ones. Check these, the likeliest first:',
  'explain.right.seen': 'Seen in this request:',
  'explain.codes': 'Return codes',
  'explain.codes.hint':
    'If the body of the answer holds one of these codes, {scheme} tells more than 403.',
  'explain.codes.code': 'Code',
  'explain.codes.meaning': 'What it means, and what to do',

  'explain.nothing.title': 'No known mistake gives this {name}',
  'explain.nothing.unreadable':
    'The received text is in none of the forms in which a {name} is written, so there was nothing to recompute.',
  'explain.nothing.tried':
    '{tried, plural, one {# combination was} other {# combinations were}} tried, and none gives the received {name}:',
  'explain.nothing.searched': 'Searched to the end',
  'explain.nothing.unfinished': 'The time did not suffice for',
  'explain.nothing.search-on': 'Search on, up to a minute',
  'explain.nothing.keys':
    '{count, plural, =0 {} one {One further {key} was tried along.} other {# further {key}s were tried along.}}',
  'explain.nothing.likely':
    'Most likely another body was signed than the one here, or another {key} was used: that of another app, an older one, or one with a slip in it.',
  'explain.nothing.ask': 'Ask the customer for',
  'explain.nothing.ask.body':
    'the exact bytes that their code signs: the body printed just before the signature is made, best as hex or Base64',
  'explain.nothing.ask.wire': 'the request as it was sent, as curl -v or a proxy shows it',
  'explain.nothing.ask.key':
    'whether the {key} belongs to the same app and platform as the other credentials, and when it was last changed',
  'explain.nothing.ask.string': 'the string to sign and the {name} that their code prints for it',
  'explain.nothing.ask.code': 'the lines of code that build the body and the {name}',
  'explain.other-secrets': 'Other {key}s',
  'explain.other-secrets.hint':
    'One a line: an older one, that of another app. They stay in this page, are never stored, and no link holds them.',
  'explain.other-secrets.count': '{count, plural, =0 {} one {# line} other {# lines}}',
  'explain.other-secrets.reveal': 'Show other {key}s',
  'explain.other-secrets.conceal': 'Hide other {key}s',
  'explain.other-secrets.search': 'Try these',
} as const;
