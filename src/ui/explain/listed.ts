import type { Locale } from '#core/messages.ts';

/** Things one after another, as each language joins them. Chinese has a comma of its own for it. */
export function listed(
  items: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  if (locale === 'zh-CN') return items.join('、');
  return new Intl.ListFormat(locale, { type }).format(items);
}
