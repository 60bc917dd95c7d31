/**
 * Puts text on the clipboard. Gives 'failed' where the browser refuses or has
 * none (no secure context): the caller then says how to copy by hand.
 */
export async function copyText(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
