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

/** Monaco takes hex only; the browser gives `rgb(r, g, b)`. */
function hexColor(element: HTMLElement, color: string): string {
  element.style.color = color;
  const channels = getComputedStyle(element).color.match(/\d+/g) ?? [];
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The theme of the page from its tokens in styles.css, as they are at this moment. */
function defineTheme(name: ThemeName, colorOf: (token: string) => string): void {
  monaco.editor.defineTheme(name, {
    base: name === 'countersign-dark' ? 'vs-dark' : 'vs',
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
}

/** How the page looks now, however that came about. Sizes in CSS pixels. */
export type Look = {
  readonly theme: ThemeName;
  readonly fontFamily: string;
  readonly fontSize: number;
};

/** Reads the look of the page and teaches it to Monaco. */
export function adoptLook(): Look {
  const probe = document.createElement('span');
  probe.style.font = 'var(--byte-size) / 1 var(--font-mono)';
  document.documentElement.append(probe);
  const isLight = hexColor(probe, 'light-dark(#fff, #000)') === '#ffffff';
  const theme = isLight ? 'countersign-light' : 'countersign-dark';
  defineTheme(theme, (token) => hexColor(probe, `var(${token})`));
  const { fontFamily, fontSize } = getComputedStyle(probe);
  const look = { theme, fontFamily, fontSize: Number.parseFloat(fontSize) } as const;
  probe.remove();
  return look;
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
