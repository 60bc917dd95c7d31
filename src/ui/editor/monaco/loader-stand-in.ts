import * as monaco from 'monaco-editor/editor';

/** What `@monaco-editor/react` waits on: a promise that it may call off when it unmounts. */
type Loading = Promise<typeof monaco> & { cancel: () => void };

/**
 * Stands in for `@monaco-editor/loader` (see scripts/vite/lean-monaco.ts),
 * which would fetch Monaco from a CDN. This one hands out the bundled one.
 */
const loader = {
  init: (): Loading => Object.assign(Promise.resolve(monaco), { cancel: () => undefined }),
  config: () => undefined,
  __getMonacoInstance: () => monaco,
};

// biome-ignore lint/style/noDefaultExport: it takes the place of a module with a default export
export default loader;
