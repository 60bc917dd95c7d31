/** The buttons of sessions, what took the place of a request, and how long its secrets stay. ICU MessageFormat. */
export const session = {
  'import.open': 'Import',
  'share.open': 'Share',
  'arrival.back': 'Back to my draft',
  'set-aside.example': 'The example took the place of your request.',
  'set-aside.file': 'The file took the place of your request.',
  'set-aside.import': 'The import took the place of your request.',
  'set-aside.draft': 'Another draft took the place of your request.',
  'set-aside.new': 'Your request was put away.',
  'drafts.open': 'Drafts',
  'secrets.forget-after': 'Forget after',
  'secrets.minutes': '{count, plural, other {# min idle}}',
  'secrets.hours': '{count, plural, other {# h idle}}',
  'secrets.never': 'never',
  'secrets.wiped': 'Forgotten, as nobody was here.',
} as const;
