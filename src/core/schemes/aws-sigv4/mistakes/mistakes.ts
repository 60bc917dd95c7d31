import type { MistakeBook } from '#core/schemes/mistake.ts';

export const book: MistakeBook = { mistakes: [], profiles: [], words: { en: {}, 'zh-CN': {} } };
