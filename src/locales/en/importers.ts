/** The dialog of the import; what it read, left out and could not read. ICU MessageFormat. */
export const importers = {
  'import.title': 'Import',
  'import.text': 'Text to import',
  'import.file': 'File to import',
  'import.open-file': 'Open file',
  'import.hint':
    'curl commands, logs of curl, raw HTTP, HAR, fetch, Postman, Python, PowerShell, hex dumps, Base64. Paste or drop them anywhere on the page. Nothing in them is run.',
  'import.large': 'Pasted text, {count, plural, one {# character} other {# characters}}',
  'import.held-file': '{name}, {count, plural, one {# byte} other {# bytes}}',
  'import.remove': 'Remove',
  'import.reading': 'Reading…',
  'import.failed': 'The text could not be read: {reason}',
  'import.read':
    '{kind}: {count, plural, =0 {no request in it} one {one request} other {# requests}}.',
  'import.read.body': '{kind}: a body of {count, plural, one {# byte} other {# bytes}}.',
  'import.kind.curl.sh': 'A curl command as pasted from bash',
  'import.kind.curl.cmd': 'A curl command as pasted from cmd',
  'import.kind.curl.powershell': 'A curl command as pasted from PowerShell',
  'import.kind.curl-verbose': 'A log of curl -v',
  'import.kind.curl-trace': 'A trace of curl',
  'import.kind.powershell': 'A web request of PowerShell',
  'import.kind.http': 'Raw HTTP',
  'import.kind.har': 'A HAR file',
  'import.kind.postman': 'A Postman collection',
  'import.kind.fetch': 'A fetch call',
  'import.kind.python': 'A call of Python’s requests',
  'import.kind.json': 'A JSON object of headers and body',
  'import.kind.hex-dump': 'A hex dump',
  'import.kind.hex': 'Bytes in hex',
  'import.kind.base64': 'Bytes in Base64',
  'import.kind.body': 'No form that is known',
  'import.asks': 'What is asked for',
  'import.asks.file': 'The command reads {name}: choose it',
  'import.asks.stdin': 'The command reads its standard input: choose a file with it',
  'import.asks.body': 'The body is not in the text: choose a file with it, or paste it below',
  'import.asks.body-text': 'Missing body',
  'import.asks.chosen': 'Taken: {count, plural, one {# byte} other {# bytes}}.',
  'import.requests': 'Requests',
  'import.requests.choose': 'Choose the one to fill in.',
  'import.requests.key': '{field} to check them with',
  'import.requests.checked':
    '{right, plural, one {# Sign is right} other {# are right}}, {wrong, plural, one {# is wrong} other {# are wrong}}, {unknown, plural, one {# cannot be told} other {# cannot be told}}.',
  'import.requests.request': 'Request',
  'import.requests.shape': 'Shape of {name}',
  'import.requests.verdict': 'Verdict',
  'import.requests.none': 'none',
  'import.shape.right': 'Right shape',
  'import.verdict.right': 'Right',
  'import.verdict.wrong': 'Wrong',
  'import.fills': 'What it fills in',
  'import.fills.already': 'is so already',
  'import.fills.becomes': 'becomes',
  'import.fills.empty': 'empty',
  'import.fills.hidden': 'hidden',
  'import.fills.nothing': 'Nothing on the page would change.',
  'import.fills.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'import.fills.not-exact':
    'Whether these are the bytes that were really sent, the text cannot prove.',
  'import.fills.secret': 'Take the {field} that came along',
  'import.leaves-out': 'What is left out',
  'import.left-out.response': 'The response, with status {status}.',
  'import.left-out.unknown-headers':
    '{names}: sent with a value that is not in the text, and not signed.',
  'import.not-understood': 'What was not understood',
  'import.notes': 'Good to know',
  'import.ignored':
    '{count, plural, one {# piece was understood and changes nothing} other {# pieces were understood and change nothing}}',
  'import.more': 'And {count, number} more.',
  'import.fill': 'Fill in',
  'import.cancel': 'Cancel',

  'import.code.around':
    'Code around the request was not run. If it changes the request, the import does not know it.',
  'import.code.call': 'This call could not be read.',
  'import.code.expression': 'This is computed when the code runs, so its value is not in the text.',
  'import.curl.boundary':
    'curl draws the boundary of a form at random for every request. A stand-in is in its place, so these are not the bytes that were sent.',
  'import.curl.content-type':
    'No Content-Type is given, so curl sends application/x-www-form-urlencoded.',
  'import.curl.cookie-file': 'curl reads cookies from this file. They are left out.',
  'import.curl.form': 'This form field could not be read, so the body is incomplete.',
  'import.curl.header-not-sent': 'This header has no colon, so curl does not send it.',
  'import.curl.no-url': 'The command has no URL.',
  'import.curl.no-value': 'The option needs a value and has none.',
  'import.curl.nul':
    'The file holds a NUL. Versions of curl disagree on what --data drops there: use --data-binary.',
  'import.curl.refused': 'curl refuses this combination of options and would send nothing.',
  'import.curl.stripped':
    'curl drops line ends from a file given to --data: {count, plural, one {# byte is} other {# bytes are}} missing from the body. --data-binary keeps them.',
  'import.curl.too-many':
    'The command makes too many requests. This one and those behind it are not read.',
  'import.curl.unknown-option': 'This option is not known, and neither is what it does.',
  'import.curl.untold-option': 'What this option adds depends on the server or the machine.',
  'import.curl.url': 'curl refuses this URL.',
  'import.curl.url-pattern':
    "curl reads '{ }' and [ ] in a URL as a pattern, and this one is wrong or stands for too many URLs. It is taken as it is.",
  'import.har.encoding': 'This encoding of a body is not known, so it is taken as text.',
  'import.har.params':
    'The file has the fields of the form but not its bytes. They are written anew.',
  'import.har.replaced':
    'The body holds U+FFFD: bytes that are no text may have been lost when the file was written.',
  'import.har.size':
    'The file says that the body had {size, plural, one {# byte} other {# bytes}}. What it holds has {found, plural, one {# byte} other {# bytes}}.',
  'import.http.behind': 'This stands behind the end of the message.',
  'import.http.content-encoding':
    'The body is compressed ({coding}). These are the compressed bytes.',
  'import.http.final-newline':
    'The body ends in a line end. Whether it was sent cannot be told without Content-Length.',
  'import.http.folded': 'The header {name} goes over several lines. They are joined with spaces.',
  'import.http.length-line-ends':
    'Content-Length is {length}, the text has {found}. The difference is its number of LFs: CR LF has become LF on its way.',
  'import.http.length-longer':
    'Content-Length is {length}, the text has {found}. The body was cut or changed on its way.',
  'import.http.length-unreadable': 'This Content-Length is no number.',
  'import.http.no-blank-line':
    'The blank line before the body is missing. The body starts at the first line that is no header.',
  'import.http.not-chunked':
    'The headers say chunked, the body is not in chunks. It is taken as it stands.',
  'import.http.response-only': 'This is a response without its request.',
  'import.http.trailers': 'Trailers behind the body are not read.',
  'import.json.body-as-written':
    'The body is an object here. Its text is taken as it stands, which need not be the text that was sent.',
  'import.json.header': 'This is no header with a name and a value.',
  'import.json.member': 'This member is not known.',
  'import.json.unreadable': 'This is not JSON.',
  'import.left-out.body':
    'The body has {bytes, number} bytes. The page takes up to {limit, number}.',
  'import.left-out.headers':
    '{count, plural, one {A header is} other {# headers are}} neither signed nor filled in: {names}.',
  'import.left-out.method': 'The method is {method}. This scheme sends {expected}.',
  'import.left-out.url': 'The address is not a URL with http or https, so it is left out.',
  'import.log.body-not-sent': 'The command has a body, and the log shows a request without one.',
  'import.log.length': 'The log says that the body had {length} bytes. The one found has {found}.',
  'import.log.no-body':
    'A log of curl -v has no request body. Paste the command with it, or hand in the body.',
  'import.log.other-request':
    'The command has this and the log does not: it may be the log of another command.',
  'import.lone-surrogate':
    'The text held halves of characters (lone surrogates), which UTF-8 does not have. U+FFFD stands in their places.',
  'import.masked.cookie': 'Cookies are left out.',
  'import.masked.credential': 'Credentials are left out.',
  'import.masked.url': 'User name and password of the URL are left out.',
  'import.nothing-found': 'This looks like a request, but none could be read.',
  'import.postman.mode': 'This kind of body is not read.',
  'import.postman.script': 'Scripts of Postman are not run.',
  'import.postman.variable': 'The value of {name} is in an environment that did not come along.',
  'import.powershell.encoding':
    'Windows PowerShell 5.1 writes these letters in another encoding than PowerShell 7. UTF-8 is taken.',
  'import.powershell.escaped':
    'Quotes are escaped by hand, as Windows PowerShell 5.1 needs it. It is read that way.',
  'import.powershell.no-method':
    'Without -Method PowerShell sends GET. POST is taken, as there is a body.',
  'import.powershell.quotes':
    'Windows PowerShell 5.1 takes these double quotes out, PowerShell 7.3 and newer keep them. They are kept here.',
  'import.powershell.table': 'PowerShell does not keep the order of the fields of a table.',
  'import.python.charset':
    'The text of the body is sent in UTF-8 by today’s requests, and was in Latin-1 or refused by older ones.',
  'import.python.json':
    'json= has requests write the JSON. This is what it writes: spaces behind “,” and “:”, other letters as \\u escapes.',
  'import.shell.braces': 'The shell makes several words of this. Quote it to keep it whole.',
  'import.shell.caret':
    'The lines end in ^, as in cmd, and the quotes are those of bash. It is read as bash.',
  'import.shell.code-page':
    'Which bytes Windows sends for these letters depends on its code page. UTF-8 is taken.',
  'import.shell.command': 'This command is not run, and what it does is not known.',
  'import.shell.echo':
    'bash’s echo keeps backslashes, that of zsh and sh reads them as escapes. bash is taken.',
  'import.shell.nul': 'A NUL ends the text for the shell. What stands behind it was not sent.',
  'import.shell.splitting':
    'Without quotes the shell splits the value of {name} at its spaces. It is taken whole.',
  'import.shell.stray': 'This character has no place here.',
  'import.shell.substitution': 'The output of this command is not in the text.',
  'import.shell.unclosed-document': 'The here-document has no end. The command may be cut.',
  'import.shell.unclosed-quote': 'A quote is not closed. The command may be cut.',
  'import.shell.variable': 'The value of {name} is not in the text.',
  'import.too-complex': 'The text is too complex to be read as a request. It is taken as a body.',
  'import.too-large': 'The text has {bytes, number} bytes. Up to {limit, number} are read.',
  'import.trace.dots':
    '--trace-ascii shows {count, plural, one {# byte} other {# bytes}} of the body as a dot. Each may be a dot or a byte that cannot be shown. --trace shows all.',
  'import.trace.line': 'This line is no part of a trace.',
  'import.trace.size':
    'The trace says {size, plural, one {# byte} other {# bytes}} and holds {found, plural, one {# byte} other {# bytes}}.',
} as const;
