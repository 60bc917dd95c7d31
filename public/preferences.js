// Theme and language before the first paint. The policy allows no inline script, so this is a file.
// The page itself reads and writes these preferences in src/app/preferences.ts.
try {
  const { locale, theme } = JSON.parse(localStorage.getItem('countersign.preferences') ?? '{}');
  if (locale === 'en' || locale === 'zh-CN') document.documentElement.lang = locale;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked or holds something else: the system decides.
}
