import { percentEncode } from '#core/http/percent.ts';

/**
 * The path of a canonical request: S3 signs it as it stands on the wire; every other service without
 * `.`, `..` and empty segments, each octet of the wire encoded once more, so that `%40` becomes `%2540`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request
 * @param path as sent, without its query
 */
export function canonicalPath(path: string, isS3: boolean): string {
  if (isS3) return path === '' ? '/' : path;
  return encodePath(normalizePath(path));
}

/** Every octet but the unreserved ones and `/` percent-encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(percentEncode).join('/');
}

/** Without `.`, `..` (RFC 3986 §5.2.4) and empty segments; a slash at the end stays. */
export function normalizePath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  const end = kept.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${kept.join('/')}${end}`;
}
