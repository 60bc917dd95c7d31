/** What stands around a snippet. ICU MessageFormat. */
export const snippets = {
  'tools.snippets': 'Snippets',
  'tools.snippet': 'Snippet',
  'tools.language': 'Language',
  'tools.mode': 'Mode',
  'tools.mode.replay': 'Replay',
  'tools.mode.live': 'Live',
  'tools.copy-snippet': 'Copy snippet',
  'tools.download': 'Download',
  'tools.download-body': 'Download {name}',
  'tools.include-secret': 'Put {field} into the snippet',
  'tools.include-secret.warning':
    'Whoever sees the snippet can sign in your name. Do not paste it into a chat or a ticket.',
  'tools.snippet.waiting':
    'The snippet will stand here as soon as there is a signature. Fill in what the verdict names.',
  'tools.snippet.stale': 'What is grey is the last complete request.',
  'snippet.shell': 'Shell',
  'snippet.library': 'Library',
  'snippet.standard-library': 'standard library',
  'snippet.sends':
    'Sends {bytes, plural, one {# byte} other {# bytes}} exactly as signed, SHA-256 {sha256}.',
  'snippet.frozen':
    'Frozen as they stand: {names}.{timed, select, yes { The server may refuse them once the time stamp is too old.} other {}}',
  'snippet.signs-when-run':
    'Signs when it is run{timed, select, yes {, with the time of that moment, taken once} other {}}.',
  'snippet.credential-when-run': 'Writes the credential when it is run. Nothing is signed.',
  'snippet.no-secret': 'The {field} is not inside.',
  'snippet.secret-from-environment':
    'The {field} is not inside: it is read from the environment variable {variable}.',
  'snippet.secret-inside': 'The {field} stands in this code. Do not share it.',
  'snippet.body-file':
    'Reads the body from {file}: download it into the folder in which you run this.',
  'snippet.not-executed':
    'Our tests execute the snippets of most languages, not this one for {shell}: its text is reviewed.',
  'snippet.no-live': '{shell} cannot compute a signature, so there is only a replay.',
  'error.snippet-cannot-compute':
    'This request has something to compute when it is sent, so that the {field} stays out of the code, and {shell} cannot: choose sh or PowerShell, or put the {field} into the snippet.',
  'error.snippet-cannot-quote':
    '{place, select, header {Character {position, number} of the {name} is {found}, which cannot stand in an HTTP header: delete it.} URL {Character {position, number} of the {name} is {found}, which cannot stand in a URL: write it percent-encoded.} code {Character {position, number} of the {name} is {found}, which cannot be written into this snippet so that nothing changes it: delete it, or choose another language.} PowerShell {Character {position, number} of the {name} is {found}, which cannot be written into this snippet so that nothing changes it: delete it, or choose another language.} cmd {Character {position, number} of the {name} is {found}, which cannot be written into this snippet so that nothing changes it: delete it, or choose another language.} other {The {name} starts or ends with a space, which is not part of a header value: delete it.}}',
} as const;
