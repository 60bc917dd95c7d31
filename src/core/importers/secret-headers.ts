/** Headers that let somebody in, by lower-case name, and the sentence that says what they hold. */
const secretHeaders: ReadonlyMap<string, string> = new Map([
  ['authorization', 'import.masked.credential'],
  ['proxy-authorization', 'import.masked.credential'],
  ['x-api-key', 'import.masked.credential'],
  ['api-key', 'import.masked.credential'],
  ['x-apikey', 'import.masked.credential'],
  ['apikey', 'import.masked.credential'],
  ['ocp-apim-subscription-key', 'import.masked.credential'],
  ['x-goog-api-key', 'import.masked.credential'],
  ['x-auth-token', 'import.masked.credential'],
  ['x-csrf-token', 'import.masked.credential'],
  ['cookie', 'import.masked.cookie'],
  ['cookie2', 'import.masked.cookie'],
  ['set-cookie', 'import.masked.cookie'],
]);

/** Whether a header's value is to be left out. */
export function isSecretHeader(name: string): boolean {
  return secretHeaders.has(name.toLowerCase());
}

/** The id of the sentence that says why it is left out. */
export function whySecret(name: string): string {
  return secretHeaders.get(name.toLowerCase()) ?? 'import.masked.credential';
}
