const storageKey = 'countersign.draft';

/** The id of the draft that this tab worked on before it was reloaded or crashed. It is no part of a request. */
export function readTabDraft(): string | undefined {
  try {
    return sessionStorage.getItem(storageKey) ?? undefined;
  } catch {
    // Storage is blocked (SecurityError): the tab starts anew.
    return undefined;
  }
}

/** Remembers it for as long as the tab lives. */
export function writeTabDraft(id: string): void {
  try {
    sessionStorage.setItem(storageKey, id);
  } catch {
    // Blocked: the draft itself is kept or not, and that is said elsewhere.
  }
}
