/**
 * What the values of a link are. Odd tags are the session's own parts, even
 * tags the fields of the scheme by their place in it. Numbers are never used
 * anew; the next free odd one is 25.
 */
export const linkTags = {
  scheme: 1,
  accessPoint: 3,
  path: 5,
  body: 7,
  received: 9,
  customBaseUrl: 11,
  view: 13,
  keyCheck: 15,
  referenceBody: 17,
  referenceStringToSign: 19,
  headers: 21,
  bodyKnown: 23,
} as const;

/** The value of a part that can only be there or not. */
export const yes = '1';

/** The tag of the scheme's field at an index. Fields of a scheme are only ever added at the end. */
export function fieldTag(index: number): number {
  return 2 * (index + 1);
}
