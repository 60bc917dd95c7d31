/** The tools under the panes, any of which a sender can have open. The ids go into links and are never renamed. */
export const views = ['snippets', 'compare', 'explain', 'response'] as const;

export type View = (typeof views)[number];

/** The view of a link or a file; undefined when this build does not know it. */
export function viewById(id: string | undefined): View | undefined {
  return views.find((view) => view === id);
}
