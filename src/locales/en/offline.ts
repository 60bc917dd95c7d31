/** The build, working without a network, and newer builds. ICU MessageFormat. */
export const offline = {
  'build.name': 'Countersign {version}, build {build}.',
  'build.kept': 'It also works without a network.',
  'build.refused': 'It does not work without a network here: {reason}',
  'build.incomplete':
    'It does not work without a network: the browser could not keep all its files.',
  'build.from-disk':
    'Opened from disk: this copy does not update itself, its links open only on this computer, and other pages that are opened from disk may read its drafts.',

  'update.title': 'New version',
  'update.ready':
    'A new version of Countersign is here. It starts when you reload, or the next time you open the page.',
  'update.kept':
    'Your draft comes back after the reload. Secrets and what stands in the tool Response are never kept.',
  'update.not-kept':
    'What stands here is not kept in this browser, so a reload would lose it. The new version starts the next time you open the page.',
  'update.reload': 'Reload with the new version',
  'update.later': 'Later',
} as const;
