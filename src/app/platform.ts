/** Whether the key of commands is Cmd. Ctrl belongs to the text fields of macOS themselves. */
export function isApple(): boolean {
  return /^(Mac|iP)/.test(navigator.platform);
}
