/** Links, session files and drafts. ICU MessageFormat. */
export const share = {
  'share.title': 'Share',
  'share.link': 'Link',
  'share.link.label': 'Link to this session',
  'share.copy-link': 'Copy link',
  'share.length':
    '{tone, select, long {{length, number} characters: many chats and ticket tools cut links from {limit, number} on. A session file arrives whole.} other {{length, number} characters. Any chat takes it.}}',
  'share.too-large':
    'This session is too large for a link: the limit is {limit, number} characters. Send a session file instead.',
  'share.leaks':
    'There is no link, because it would give a secret away. Take it out, and the link stands here.',
  'share.leaks.file': 'A session file would hold it, too.',
  'share.holds': 'What it holds',
  'share.item.bytes': '{bytes, plural, one {# byte} other {# bytes}}',
  'share.leaves-out': 'What it leaves out',
  'share.key-check': 'Add a check value of the {field}',
  'share.key-check.hint':
    'Four digits tell the reader whether they have the same {field}. Of all wrong ones, one in 65,536 passes too.',
  'share.file': 'Session file',
  'share.file.hint':
    'Bodies up to {limit} and every byte as it is. Drop it on this page to open it.',
  'share.download-session': 'Download session file',
  'share.seal': 'Seal the secrets into the file',
  'share.seal.risk':
    'Whoever has the file can try passphrases for as long as they like, on fast machines. Take a long one, send it another way, and never put such a file into a ticket.',
  'share.passphrase': 'Passphrase',
  'share.nothing': 'Nothing is typed yet, so the link opens an empty page.',
  'share.file-failed.detail': 'What you had is unchanged.',
  'share.sealed-left-out':
    'The file holds sealed secrets for several drafts. Drafts never hold a secret, so they were left out.',

  'sealed.title': 'Open the seal',
  'sealed.detail':
    'This file came with its secrets sealed. With the passphrase they are filled in; they are not stored.',
  'sealed.passphrase': 'Passphrase of the file',
  'sealed.open': 'Open the seal',
  'sealed.leave': 'Go on without secrets',
  'sealed.opening': 'Opening takes a moment, so that guessing takes ages…',

  'notes.title': 'Notes',
  'notes.dismiss': 'Dismiss notes',

  'drafts.title': 'Drafts',
  'drafts.search': 'Search drafts',
  'drafts.new': 'New draft',
  'drafts.list': 'Drafts of this browser',
  'drafts.none': 'No drafts yet. What you type is kept here by itself, secrets excepted.',
  'drafts.not-found': 'No draft holds this text.',
  'drafts.unnamed': 'Unnamed',
  'drafts.facts': '{bytes, plural, one {Body of # byte} other {Body of # bytes}}, {when}',
  'drafts.here': 'on this page',
  'drafts.elsewhere': 'open in another tab',
  'drafts.show': 'Open {name}',
  'drafts.rename': 'Rename {name}',
  'drafts.name': 'Name of the draft',
  'drafts.delete': 'Delete {name}',
  'drafts.deleted': 'Deleted: {name}.',
  'drafts.undo': 'Undo',
  'drafts.delete-all': 'Delete all drafts',
  'drafts.delete-all.sure': 'Delete all for good',
  'drafts.download-all': 'Download all drafts',
  'drafts.open-file': 'Open session file',
  'drafts.file': 'Session file to open',
  'drafts.keep': 'Keep drafts in this browser',
  'drafts.keep.hint': 'Secrets are never kept. Other people who use this browser can read drafts.',
  'drafts.off': 'Nothing is kept from now on: closing the tab loses what is typed.',
  'drafts.withheld':
    'This draft is not kept, because a secret stands in what would be stored. Take it out, and it is kept again.',
  'drafts.full':
    'The browser’s storage is full, so this draft is not kept. Delete drafts, or download them as a file.',
  'drafts.blocked': 'The browser does not let this page keep drafts: {reason}',
  'drafts.not-added': 'The drafts of the file could not be kept.',
  'drafts.added':
    '{count, plural, one {# draft was added. It stands under Drafts.} other {# drafts were added. They stand under Drafts.}}',
  'drafts.copied': 'This draft is open in another tab, so this is a copy of it.',

  'link.item.example': 'Name of the example',
  'link.item.scheme': 'Scheme',
  'link.item.access-point': 'Access point',
  'link.item.base-url': 'Base URL',
  'link.item.path': 'Path',
  'link.item.field': 'Value of {name}',
  'link.item.body': 'Request body',
  'link.item.received': 'Received {name}',
  'link.item.reference': 'Reference body',
  'link.item.headers': 'Headers as sent: {name}',
  'link.item.body-known': 'That the body was seen as it was sent',
  'link.item.view': 'Open tool',
  'link.item.key-check': 'Check value of the key',
  'link.left-out.secret': '{name}: never in a link',
  'link.left-out.base-url': 'The base URL of another access point',
  'link.left-out.other-values': '{count, plural, one {# value} other {# values}} of another scheme',
  'link.left-out.headers': 'Values of other headers: {names}',
  'link.leak':
    '{spelling, select, credentials {User and password stand in the base URL.} other {The {secret} stands in {place, select, body {the request body} reference {the reference body} path {the path} baseUrl {the base URL} received {the received signature} other {the field {field}}}{spelling, select, text {} hex {, written in hex} base64 {, written in Base64} other {, escaped}}.}}',
  'link.warning.repaired':
    'The link was changed on its way, and could be repaired: its checksum matches.',
  'link.warning.custom-base-url': 'The sender chose where the request goes: {url}',
  'link.warning.unknown-access-point':
    'The access point {accessPoint} is not known here. Choose one.',
  'link.warning.unknown-view': 'The tool {view} is not known here.',
  'link.warning.secret-ignored': 'Somebody put a {name} into it, which was not taken.',
  'link.warning.headers-ignored':
    'Somebody put {count, plural, one {a header} other {# headers}} into it that no link holds, which {count, plural, one {was} other {were}} not taken: {names}.',
  'link.warning.unknown-parts':
    'It holds {count, plural, one {a part} other {# parts}} that this page does not know: {tags}.',
  'session-file.failed.too-large': 'The file is too large: the limit is {limit, number} bytes.',
  'session-file.failed.cut': 'The session file is cut short: its end is missing.',
  'session-file.failed.not-a-session-file': 'The file is no session file of this page.',
  'session-file.failed.unknown-version':
    'The session file is of version {version}, which this page does not know. Load the page anew.',
  'session-file.failed.malformed': 'The session file is damaged: see {place} in it.',
  'session-file.failed.unknown-scheme':
    'The session file is of the scheme {scheme}, which this page does not know.',
  'session-file.failed.passphrase':
    'The seal does not open: the passphrase is another one, or the file was changed.',
  'session-file.failed.iterations':
    'The file asks for {iterations, number} rounds of key derivation: between {least, number} and {most, number} are taken.',
  'session-file.warning.unknown-scheme':
    'The draft “{draft}” is of the scheme {scheme}, which is not known here: it was left out.',
  'session-file.warning.unknown-parts':
    'The draft “{draft}” holds {count, plural, one {a part} other {# parts}} that this page does not know: {parts}.',
  'error.link-too-large': 'The link is too large: the limit is {limit, number} characters.',
  'error.link-holds-secret': 'A secret stands in what would be shared, so there is no link.',
  'error.session-file-too-large':
    'The file would be too large: the limit is {limit, number} bytes.',
  'error.sealing-unavailable':
    'This address is not secure (no HTTPS, not localhost), so the browser has no cryptography to seal with.',
  'error.passphrase-empty': 'Enter a passphrase.',
} as const;
