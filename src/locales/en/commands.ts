/** The palette of commands, the shortcuts, the line between the panes, and the tour. ICU MessageFormat. */
export const commands = {
  'palette.search': 'Search commands',
  'palette.none': 'No command has these words. Try fewer letters.',
  'palette.hint': 'Arrow keys choose, Enter runs, Escape closes.',
  'palette.copied': '{name}: done.',
  'palette.group.go': 'Go to',
  'palette.group.copy': 'Copy',
  'palette.group.page': 'Page',
  'palette.go': 'Go to {name}',
  'palette.tool': 'Open the tool {name}',
  'palette.copy-curl': 'Copy as curl',
  'palette.copy-headers': 'Copy all headers',
  'palette.example': 'Example: {title}',
  'palette.scheme': 'Scheme: {name}',
  'palette.body.text': 'Show the body as text',
  'palette.body.hex': 'Show the body as hex',
  'palette.now': 'Set {field} to now',
  'palette.live.on': 'Let {field} follow the clock',
  'palette.live.off': 'Stop {field}',
  'palette.language.en': 'Language: English',
  'palette.language.zh-CN': 'Language: Chinese',
  'palette.keys.on': 'Turn single keys on',
  'palette.keys.off': 'Turn single keys off',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.anywhere': 'Anywhere',
  'shortcuts.outside': 'Outside of fields',
  'shortcuts.editor': 'In the body editor',
  'shortcuts.bytes': 'In bytes and differences',
  'shortcuts.panes': 'On the line between the panes',
  'shortcuts.single-keys': 'Single keys act outside of fields',
  'shortcuts.single-keys.hint':
    'Turn them off if you speak to your computer or use a screen reader that hands single keys over.',
  'shortcuts.tab': 'Tab leaves the editor, or writes a tab',
  'shortcuts.cursor': 'Go from byte to byte',
  'shortcuts.difference': 'Next difference, and back',
  'shortcuts.escape': 'Close what is open; end the tour',
  'shortcuts.pane': 'Move the line',
  'shortcuts.pane.ends': 'As far as it goes',
  'shortcuts.and': 'and',

  'panes.separator': 'Width of the request',
  'panes.hint': 'Drag to move. Double click to put it back.',
  'panes.reset': 'Put the line between the panes back',

  'tour.step': 'Step {step, number} of {count, number}',
  'tour.verdict':
    'A customer’s push was refused with 403. Here is what their Python client sent, and the Sign that came with it. Look at the verdict: this Sign does not belong to these bytes.',
  'tour.explain':
    'Which bytes does it belong to? Press Explain. The page recomputes the Sign with every known mistake of clients until one gives exactly the received one.',
  'tour.cause':
    'Here is the cause, with what to do about it. The client signed one spelling of the JSON and sent another. The content is the same, the bytes are not.',
  'tour.proof':
    'You need not take its word for it. Open the proof: the bytes that the client signed, and the Sign that comes of them.',
  'tour.snippets': 'Now the way out. Open Snippets: code for this very request.',
  'tour.copy':
    'This curl command sends exactly the bytes that are signed. Copy it. Its time stamp is the customer’s; for a request of today, press Now before.',
  'tour.done.title': 'Solved',
  'tour.done':
    'That was a whole case: verdict, cause, proof, and a request whose Sign is right. Now paste a customer’s curl command or log anywhere on this page.',
  'tour.missing': 'What this step speaks of is not on the page.',
  'tour.again': 'Start again',
  'tour.go': 'Show me',
  'tour.next': 'Next step',
  'tour.end': 'End the tour',
} as const;
