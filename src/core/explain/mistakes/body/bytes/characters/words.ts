import type { Words } from '#core/messages.ts';

const en = {
  'mistake.html-entities-signed.title': 'HTML entities signed',
  'mistake.html-entities-signed.cause':
    'The client escaped the body for HTML before signing (& became &amp;), and the body here is not escaped.',
  'mistake.html-entities-signed.fix': 'Escape for HTML only where HTML is written, never a body.',

  'mistake.html-entities-in-body.title': 'HTML entities put in after signing',
  'mistake.html-entities-in-body.cause':
    'The client signed plain characters, and the body here has HTML entities such as &amp; in their place.',
  'mistake.html-entities-in-body.fix': 'Escape for HTML only where HTML is written, never a body.',

  'mistake.typeset-marks-signed.title': 'Typographic quotation marks or dashes signed',
  'mistake.typeset-marks-signed.cause':
    'The client signed typographic marks (“ ” ’ – …), and the body here has plain ones.',
  'mistake.typeset-marks-signed.fix':
    'Write bodies in a plain text editor that replaces no characters.',

  'mistake.typeset-marks-in-body.title': 'Typographic quotation marks or dashes in the body',
  'mistake.typeset-marks-in-body.cause':
    'The client signed plain marks, and the body here has typographic ones (“ ” ’ – …).',
  'mistake.typeset-marks-in-body.fix':
    'Write bodies in a plain text editor that replaces no characters.',

  'mistake.invisible-characters-in-body.title': 'Invisible characters or odd spaces not signed',
  'mistake.invisible-characters-in-body.cause':
    'The client signed the body without invisible characters or odd spaces that the body here has.',
  'mistake.invisible-characters-in-body.fix':
    'Remove the invisible characters from the source of the body.',

  'mistake.invisible-character-signed.title': 'Invisible character {character} signed',
  'mistake.invisible-character-signed.cause':
    'The client signed an invisible character ({character}) at an end of the body, and the body here has none there.',
  'mistake.invisible-character-signed.fix':
    'Remove the invisible character from the source of the body.',

  'mistake.unicode-normalised.title': 'Characters signed in the normal form {form}',
  'mistake.unicode-normalised.cause':
    'The client signed letters in the Unicode normal form {form}, and the body here composes them otherwise.',
  'mistake.unicode-normalised.fix': 'Normalise texts before the JSON is made, or not at all.',
} as const;

const zh: Readonly<Record<keyof typeof en, string>> = {
  'mistake.html-entities-signed.title': '签名的 body 里有 HTML 实体',
  'mistake.html-entities-signed.cause':
    '客户端在签名前对 body 做了 HTML 转义（& 变成 &amp;），而这里的 body 没有转义。',
  'mistake.html-entities-signed.fix': '请只在输出 HTML 时做 HTML 转义，不要转义 body。',

  'mistake.html-entities-in-body.title': '签名后 body 被换成了 HTML 实体',
  'mistake.html-entities-in-body.cause':
    '客户端签的是普通字符，而这里的 body 在这些位置上是 &amp; 一类的 HTML 实体。',
  'mistake.html-entities-in-body.fix': '请只在输出 HTML 时做 HTML 转义，不要转义 body。',

  'mistake.typeset-marks-signed.title': '签名的 body 里是弯引号或长破折号',
  'mistake.typeset-marks-signed.cause':
    '客户端签的是排版符号（“ ” ’ – …），而这里的 body 是普通符号。',
  'mistake.typeset-marks-signed.fix': '请用不会自动替换字符的纯文本编辑器编写 body。',

  'mistake.typeset-marks-in-body.title': 'body 里是弯引号或长破折号',
  'mistake.typeset-marks-in-body.cause':
    '客户端签的是普通符号，而这里的 body 是排版符号（“ ” ’ – …）。',
  'mistake.typeset-marks-in-body.fix': '请用不会自动替换字符的纯文本编辑器编写 body。',

  'mistake.invisible-characters-in-body.title': '不可见字符或特殊空格未参与签名',
  'mistake.invisible-characters-in-body.cause':
    '客户端签名的 body 没有不可见字符或特殊空格，而这里的 body 里有。',
  'mistake.invisible-characters-in-body.fix': '请从 body 的来源中删除不可见字符。',

  'mistake.invisible-character-signed.title': '签名的 body 多了不可见字符 {character}',
  'mistake.invisible-character-signed.cause':
    '客户端签名的 body 首尾带有不可见字符（{character}），而这里的 body 没有。',
  'mistake.invisible-character-signed.fix': '请从 body 的来源中删除这个不可见字符。',

  'mistake.unicode-normalised.title': '按 Unicode 规范化形式 {form} 签名',
  'mistake.unicode-normalised.cause':
    '客户端签名时字符是 Unicode 规范化形式 {form}，而这里的 body 是另一种形式。',
  'mistake.unicode-normalised.fix': '请在生成 JSON 之前统一规范化，或者都不做。',
};

/** What is said about characters that stand in the place of others. */
export const words: Words<keyof typeof en> = { en, 'zh-CN': zh };
