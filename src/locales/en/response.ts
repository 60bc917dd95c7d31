/** The tool Response: what a server answered, and what it means. ICU MessageFormat. */
export const response = {
  'response.tab': 'Response',
  'response.text': 'Response',
  'response.hint':
    'Any form will do: curl -i or -v, an entry of HAR, an exception, a line of the browser’s console, or the body alone. It stays in the memory of this page; tokens, cookies and keys are taken out as they come.',
  'response.clear': 'Clear',
  'response.held':
    'A text of {count, plural, one {# character} other {# characters}}, too long to be changed here.',
  'response.reading': 'Reading {count, plural, one {# character} other {# characters}}…',
  'response.failed': 'The response could not be read: {reason} Paste the part around the error.',
  'response.unread':
    '{count, plural, one {The last character was} other {The last # characters were}} not read: the limit is {limit, number}.',
  'response.region': 'Response reading',
  'response.empty':
    'Paste what the server answered, and this says what it means, or that it does not tell.',
  'response.examples': 'Or try one of these:',
  'response.example.tpns': 'TPNS: ret_code 1008003',
  'response.example.aws': 'AWS: SignatureDoesNotMatch',
  'response.example.cors': 'Browser: CORS',
  'response.example.source': 'from {host}',

  'response.says.signature': 'The signature or the credentials were refused.',
  'response.says.key-unknown-or-expired': 'The key or token is missing, unknown or expired.',
  'response.says.permission': 'Whoever asks is known, and lacks the permission.',
  'response.says.rate-limit': 'Too many requests: a rate limit or a quota.',
  'response.says.cors': 'The browser blocked it: this is CORS.',
  'response.says.clock': 'The request’s time is too far from the server’s clock.',
  'response.says.ip-or-waf': 'A firewall or an IP rule refused it before the API saw it.',
  'response.says.wrong-endpoint': 'It went to the wrong endpoint, path or method.',
  'response.says.not-a-403-matter': 'This is no matter of signature or rights.',
  'response.says.undecided': 'Undecided: the text does not tell the cause.',
  'response.from': 'Answered by: {gateway}',
  'response.from-unknown': 'Who answered: not recognised',
  'response.next': 'Next step',
  'response.also': 'Also possible by this text alone: {causes}.',
  'response.others': 'The text also says:',
  'response.source': 'Source: {host}',
  'response.ask': 'Ask for',
  'response.ask.headers':
    'the whole answer with its status line, headers and body: repeat the request with curl -i',
  'response.ask.request-id': 'the request ID, and when the request was sent',
  'response.ask.layer':
    'which layer printed the text: the browser, the client’s own code, an SDK or the gateway',
  'response.ask.curl':
    'whether the same request gets the same answer from curl, and from another network',

  'response.facts': 'Facts',
  'response.fact.status': 'HTTP status',
  'response.fact.request-id': 'Request ID',
  'response.fact.date': 'Date, UTC',
  'response.fact.date-local': 'Date, local',
  'response.fact.server-time': 'Server time, UTC',
  'response.fact.server-time-local': 'Server time, local',
  'response.fact.region': 'Expected region',
  'response.fact.service': 'Expected service',

  'response.clock': 'Clock',
  'response.skew.ahead':
    '{field} on this page is {seconds, plural, one {# second} other {# seconds}}{rough} ahead of the server’s clock. If it is that of the answered request, the client’s clock is fast.',
  'response.skew.behind':
    '{field} on this page is {seconds, plural, one {# second} other {# seconds}}{rough} behind the server’s clock. If it is that of the answered request, the client’s clock is slow, or the request was signed long before it was sent.',
  'response.skew.close':
    '{field} on this page and the server’s clock agree: {seconds, plural, =0 {no second apart} one {# second apart} other {# seconds apart}}, about the time that a request takes.',
  'response.skew.zone':
    'That is nearly a whole number of hours, as when a time zone is added to a UTC time.',
  'response.skew.rough': ' (about {time})',
  'response.skew.window':
    '{name} accepts up to {seconds, plural, one {# second} other {# seconds}}.',
  'response.skew.unpublished': 'How far it may be off, {name} does not publish.',

  'response.canonical': 'The server’s canonical request, line by line',
  'response.canonical.line': 'Line',
  'response.canonical.server': 'Server',
  'response.canonical.ours': 'Here',
  'response.canonical.equal-line': 'equal',
  'response.canonical.differs-line': 'differs',
  'response.canonical.kind.method': 'Method',
  'response.canonical.kind.path': 'Path',
  'response.canonical.kind.query': 'Query',
  'response.canonical.kind.signed-headers': 'SignedHeaders',
  'response.canonical.kind.payload': 'Payload hash',
  'response.canonical.equal':
    'The server signed the very same text. So the secret is another one, or the date, region or service of the key.',
  'response.canonical.method': 'The method differs: sign the one that is sent.',
  'response.canonical.path-encoded-again':
    'The server encodes the path once more than here. Only S3 takes it as it is sent: check the service, and encode each segment again.',
  'response.canonical.path-encoded-less':
    'The server encodes the path once less than here. S3 takes it as it is sent: check the service.',
  'response.canonical.path-segments':
    'Empty segments differ. S3 keeps them; every other service takes them away.',
  'response.canonical.path-other':
    'The path differs: it was rewritten on its way, or a stage or a base path is missing.',
  'response.canonical.query-order':
    'The parameters are in another order: sort by encoded name, then value.',
  'response.canonical.query-encoding':
    'The parameters are escaped in another way: a space is %20, a plus is %2B, with capitals.',
  'response.canonical.query-other': 'The query differs: something was added, left out or changed.',
  'response.canonical.header-host':
    'The host differs: a proxy or another port stands between. Sign the Host that the server sees.',
  'response.canonical.header-x-amz-date':
    'The time differs: this is another request, or it was signed anew.',
  'response.canonical.header-content-type':
    'The Content-Type differs: the client sends another one than it signs. Browsers append a charset.',
  'response.canonical.header-spaces':
    'Spaces in {name} differ: trim it, and make one space of each run.',
  'response.canonical.header-other': 'The header {name} differs: sign the value that is sent.',
  'response.canonical.header-not-here':
    'The server signs {name}, and here it is not signed. Add it to the headers.',
  'response.canonical.header-not-there':
    'Here {name} is signed, and the server does not sign it. Take it away, or send it.',
  'response.canonical.signed-headers': 'The list of signed headers differs.',
  'response.canonical.payload-unsigned':
    'The server expects UNSIGNED-PAYLOAD. Choose it, or send the hash of the body.',
  'response.canonical.payload-signed': 'The server hashes the body. UNSIGNED-PAYLOAD is for S3.',
  'response.canonical.payload-empty':
    'The server got no body: it was lost on the way, or sent with another method.',
  'response.canonical.payload-other': 'The payload hash differs: the server got other bytes.',
  'response.canonical.scope-time':
    'The time differs: {server} in the server’s string, as the client named it, {ours} here.',
  'response.canonical.scope-date':
    'The day of the scope differs: {server} in the server’s string, as the client named it, {ours} here.',
  'response.canonical.scope-region':
    'The region differs: {server} in the server’s string, as the client named it, {ours} here.',
  'response.canonical.scope-service':
    'The service differs: {server} in the server’s string, as the client named it, {ours} here.',
  'response.use.string': 'Compare with the server’s string to sign',
  'response.use.string.unfolded':
    'The gateway prints # for a line feed, so a # in the data is read as one, too.',
  'response.use.string.masked': 'A secret in it was masked, which shows as a difference.',
  'response.use.replaces': 'This takes the place of the reference in Compare.',
  'response.use.field': 'Use {value} as {field}',

  'response.proof': 'The words that prove it',
  'response.proof.undecided': 'What was read',
  'response.proof.legend':
    'Underlined: what it rests on.{masked, select, yes { Boxed: what was taken out.} other {}}',
  'response.masked': 'Taken out',
  'response.masked.hint': 'The page does not keep it.',

  'response.verdict': 'The response says:',

  'response.checklist': 'The five causes of a 403',
  'response.checklist.for': 'The five causes of a 403: {name}',
  'response.checklist.hint':
    'Prove or exclude one after another. The outcomes stay in the memory of this page.',
  'response.checklist.here': 'The response points here.',
  'response.checklist.outcome': 'Outcome: {step}',
  'response.checklist.open': 'Open',
  'response.checklist.proved': 'Proved',
  'response.checklist.excluded': 'Excluded',
  'response.checklist.copy': 'Copy as Markdown',
  'response.checklist.restart': 'Open all again',
} as const;
