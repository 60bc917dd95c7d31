/** What can be typed in or chosen from, and has a name. */
const controls = 'main :is(input, select, textarea, [role="textbox"], [role="grid"])';

function nameOf(element: HTMLElement): string | undefined {
  const label = 'labels' in element && element.labels instanceof NodeList && element.labels[0];
  return element.ariaLabel ?? (label ? label.textContent?.trim() : undefined);
}

/** Takes the focus to the field of a name, which is that of its label. */
export function goToField(name: string): void {
  const fields = document.querySelectorAll<HTMLElement>(controls);
  [...fields].find((field) => nameOf(field) === name && field.checkVisibility())?.focus();
}

/** Takes the focus to the tool that is open. */
export function goToTool(): void {
  document.querySelector('.tools')?.scrollIntoView({ block: 'start' });
  document.querySelector<HTMLElement>('.tools [role="tab"][aria-selected="true"]')?.focus();
}

/** Opens the browser's choice of files for the body. */
export function chooseBodyFile(): void {
  document.querySelector<HTMLElement>('.open-file input')?.click();
}
