import { monaco } from '#ui/editor/monaco/setup.ts';

export type ThemeName = 'countersign-light' | 'countersign-dark' | 'countersign-forced';

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

/**
 * The colours of Monaco's parts where the reader forces their own (`forced-colors`), by CSS system
 * colour: Monaco keeps the browser from forcing any on it.
 */
const forcedParts: Readonly<Record<string, string>> = {
  'editor.background': 'Canvas',
  'editor.foreground': 'CanvasText',
  'editor.selectionBackground': 'Highlight',
  'editor.selectionForeground': 'HighlightText',
  'editorCursor.foreground': 'CanvasText',
  'editorLineNumber.foreground': 'CanvasText',
  'editorLineNumber.activeForeground': 'CanvasText',
  'editorWhitespace.foreground': 'CanvasText',
  'editorWidget.background': 'Canvas',
  'editorWidget.border': 'CanvasText',
  'editorWidget.foreground': 'CanvasText',
  focusBorder: 'Highlight',
  'input.background': 'Field',
  'input.border': 'CanvasText',
  'input.foreground': 'FieldText',
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

/** The theme of the page from its tokens in tokens.css, as they are at this moment. */
function defineOwn(isLight: boolean, colorOf: (token: string) => string): ThemeName {
  const name = isLight ? 'countersign-light' : 'countersign-dark';
  monaco.editor.defineTheme(name, {
    base: isLight ? 'vs' : 'vs-dark',
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
  return name;
}

/** The theme that the reader forces, as it is at this moment. */
function defineForced(isLight: boolean, colorOf: (color: string) => string): ThemeName {
  const name = 'countersign-forced';
  const text = colorOf('CanvasText');
  monaco.editor.defineTheme(name, {
    base: isLight ? 'hc-light' : 'hc-black',
    inherit: true,
    rules: [
      ...['', 'value', 'delimiter'].map((token) => ({ token, foreground: text })),
      { token: 'key', foreground: text, fontStyle: 'bold' },
    ],
    colors: Object.fromEntries(
      Object.entries(forcedParts).map(([part, color]) => [part, colorOf(color)]),
    ),
  });
  return name;
}

const forced = '(forced-colors: active)';

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
  // Otherwise every colour is that of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  document.documentElement.append(probe);
  const isLight = hexColor(probe, 'light-dark(#fff, #000)') === '#ffffff';
  const theme = matchMedia(forced).matches
    ? defineForced(isLight, (color) => hexColor(probe, color))
    : defineOwn(isLight, (token) => hexColor(probe, `var(${token})`));
  const { fontFamily, fontSize } = getComputedStyle(probe);
  const look = { theme, fontFamily, fontSize: Number.parseFloat(fontSize) } as const;
  probe.remove();
  return look;
}

/** Calls back when the page may look different; returns the way to stop. */
export function watchLook(onChange: () => void): () => void {
  const system = [matchMedia('(prefers-color-scheme: dark)'), matchMedia(forced)];
  const page = new MutationObserver(onChange);
  page.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
  for (const query of system) query.addEventListener('change', onChange);
  addEventListener('resize', onChange);
  return () => {
    page.disconnect();
    for (const query of system) query.removeEventListener('change', onChange);
    removeEventListener('resize', onChange);
  };
}
