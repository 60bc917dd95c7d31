/** Where a session came from, and why a link did not open. ICU MessageFormat. */
export const arrival = {
  'share.link-failed.detail': 'What you had is unchanged. Ask the sender for the link again.',
  'arrival.link.headline': 'Opened from a link. Enter the {name}.',
  'arrival.link.detail': 'A link never holds the key.',
  'arrival.link.kept': 'Your own draft is kept.',
  'arrival.link.note': 'Opened from a link.',
  'arrival.file.note': 'Opened from a session file.',
  'arrival.import.note': 'Filled in by an import.',
  'arrival.storage.note': 'Your draft is back. Secrets are never stored.',
  'arrival.key.same': 'The {name} is the sender’s, as far as its check value can tell.',
  'arrival.key.other': 'This {name} is not the sender’s: the check values differ.',
  'link.failed.too-large': 'The link is too long: the limit is {limit, number} characters.',
  'link.failed.not-a-link': 'What stands after # in the address is no link of this page.',
  'link.failed.unknown-version':
    'The link is of version {version}, which this page does not know. Load the page anew, or ask for a session file.',
  'link.failed.cut':
    'The link is cut short: {length, number} of {expected, number} characters arrived.',
  'link.failed.mangled':
    'The link was changed on its way: its checksum does not match. Chats and mails do that to long links.',
  'link.failed.malformed': 'The link arrived whole, but this page cannot make sense of it.',
  'link.failed.unknown-scheme':
    'The link is of the scheme {scheme}, which this page does not know.',
  'link.failed.unknown-example':
    'The link names the example {example}, which this page does not know.',
  'link.failed.inflates-too-large':
    'The link unpacks to more than {limit, number} bytes, so it was not opened.',
} as const;
