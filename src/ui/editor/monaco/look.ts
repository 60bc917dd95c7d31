import { monaco } from '#ui/editor/monaco/setup.ts';

export type ThemeName = 'countersign-light' | 'countersign-dark';

/** The colours of Monaco's parts, by design token. What is not named takes Monaco's own. */
const partTokens: Readonly<Record<string, string>> = {
  'editor.background': '--color-tint',
  'editor.foreground': '--color-ink',
  'editor.selectionBackground': '--color-accent-wash',
  'editor.inactiveSelectionBackground': '--color-hover',
  'editor.findMatchBackground': '--color-diff-order-wash',
  'editor.findMatchBorder': '--color-warn',
  'editor.findMatchHighlightBackground': '--color-diff-order-wash',
  'editorCursor.foreground': '--color-accent',
  'editorError.foreground': '--color-bad',
  'editorLineNumber.foreground': '--color-ink-3',
  'editorLineNumber.activeForeground': '--color-ink-3',
  'editorWhitespace.foreground': '--color-mark',
  'editorWidget.background': '--color-paper',
  'editorWidget.border': '--color-line',
  'editorWidget.foreground': '--color-ink',
  focusBorder: '--color-accent',
  'icon.foreground': '--color-ink-2',
  'input.background': '--color-paper',
  'input.border': '--color-line',
  'input.foreground': '--color-ink',
  'input.placeholderForeground': '--color-ink-3',
  'inputOption.activeBackground': '--color-accent-wash',
  'inputOption.activeBorder': '--color-accent',
  'inputOption.activeForeground': '--color-accent',
  'scrollbarSlider.background': '--color-rule',
  'scrollbarSlider.hoverBackground': '--color-line',
  'scrollbarSlider.activeBackground': '--color-line',
};

/** An element that a token's colour can be read from, for one theme or for the page as it is. */
function probe(colorScheme: string): HTMLElement {
  const element = document.createElement('span');
  element.style.colorScheme = colorScheme;
  document.documentElement.append(element);
  return element;
}

/** Monaco takes hex only; the browser gives `rgb(r, g, b)`. */
function hexColor(element: HTMLElement, color: string): string {
  element.style.color = color;
  const channels = getComputedStyle(element).color.match(/\d+/g) ?? [];
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

function defineTheme(name: ThemeName, colorScheme: 'light' | 'dark'): void {
  const element = probe(colorScheme);
  const colorOf = (token: string) => hexColor(element, `var(${token})`);
  monaco.editor.defineTheme(name, {
    base: colorScheme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: colorOf('--color-ink') },
      { token: 'value', foreground: colorOf('--color-ink') },
      { token: 'key', foreground: colorOf('--color-seg-body'), fontStyle: 'bold' },
      { token: 'delimiter', foreground: colorOf('--color-ink-3') },
    ],
    colors: Object.fromEntries(
      Object.entries(partTokens).map(([part, token]) => [part, colorOf(token)]),
    ),
  });
  element.remove();
}

/** Both themes, from the table of tokens in styles.css. */
export function defineThemes(): void {
  defineTheme('countersign-light', 'light');
  defineTheme('countersign-dark', 'dark');
}

/** How the page looks now, however that came about. Sizes in CSS pixels. */
export type Look = {
  readonly theme: ThemeName;
  readonly fontFamily: string;
  readonly fontSize: number;
};

export function lookOfPage(): Look {
  const element = probe('');
  element.style.font = 'var(--byte-size) / 1 var(--font-mono)';
  const isLight = hexColor(element, 'light-dark(#fff, #000)') === '#ffffff';
  const { fontFamily, fontSize } = getComputedStyle(element);
  element.remove();
  const theme = isLight ? 'countersign-light' : 'countersign-dark';
  return { theme, fontFamily, fontSize: Number.parseFloat(fontSize) };
}

/** Calls back when the page may look different; returns the way to stop. */
export function watchLook(onChange: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(onChange);
  page.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
  system.addEventListener('change', onChange);
  addEventListener('resize', onChange);
  return () => {
    page.disconnect();
    system.removeEventListener('change', onChange);
    removeEventListener('resize', onChange);
  };
}
