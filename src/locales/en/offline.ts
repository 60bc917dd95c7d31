/** The build, working without a network, and newer builds. ICU MessageFormat. */
export const offline = {
  'build.name': 'Countersign {version}, build {build}.',
  'build.kept': 'It also works without a network.',
  'build.refused':
    'It does not work without a network here, as its files could not be kept. What the browser says: {reason}',
  'build.incomplete':
    'It does not work without a network: the browser could not keep all its files.',
  'build.from-disk':
    'Opened from disk: this copy does not update itself, its links open only on this computer, and other pages that are opened from disk may read its drafts.',

  'update.title': 'New version',
  'update.waits': 'A new version is here. You have it at your next visit.',
  'update.ready': 'A new version is here: take it now, or have it at your next visit.',
  'update.kept': 'Your draft comes back after the reload, secrets and the text in Response do not.',
  'update.not-kept': 'What stands here is not kept in this browser, so a reload would lose it.',
  'update.reload': 'Reload with the new version',
  'update.later': 'Later',
} as const;
