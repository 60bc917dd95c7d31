/** The files that lie in the folder that commands run in. */
export const files: ReadonlyMap<string, Buffer> = new Map([
  ['body.json', Buffer.from('{\n  "a": 1\n}\n')],
  ['text.txt', Buffer.from('first\r\nsecond\n\nthird & last\r\n')],
  ['lines.txt', Buffer.from('first\r\nsecond\n\0third & last\r\n')],
  ['binary.bin', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
  ['headers.txt', Buffer.from('H1: a\r\nH2: b\n\nH3:c')],
]);
