/** Every byte there is, which makes no text. */
export const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

/** A body in which nearly everything that deceives the eye occurs. */
export const markedBody = '\uFEFF{"title": "Hi\u00A0there",\r\n"content": "1\u200B2，“3”"\n}';

/** A line that no editor draws whole. */
export const longLine = `{"text":"${'0123456789'.repeat(1_200)}"}`;
