/**
 * What chats, mails and word processors do to a link, undone on suspicion only:
 * the caller believes a result when its checksum does, and not before.
 */

/** Each tool on a link's way may encode it once more. */
const percentRounds = 3;

/** A text without percent-encoding, up to three times over. A % that encodes nothing stays. */
export function withoutPercent(text: string): string {
  let decoded = text;
  for (let round = 0; round < percentRounds; round += 1) {
    decoded = decoded.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return decoded;
}

/**
 * The spellings that a mangled Base64url text may have had. Line ends, quote
 * marks, soft hyphens and punctuation are taken out, and dashes are hyphens
 * again: word processors write `--` as one dash, typesetters `-` as another.
 */
export function mendedSpellings(text: string): readonly string[] {
  const hyphenated = text.replace(/[\u2010\u2011\u2212]/g, '-');
  return ['--', '-'].map((dash) =>
    hyphenated.replace(/[\u2012-\u2015]/g, dash).replace(/[^A-Za-z0-9_-]/g, ''),
  );
}
