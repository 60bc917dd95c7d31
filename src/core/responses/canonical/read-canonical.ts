/** One line of a canonical request, by what it is. */
export type CanonicalLine = {
  readonly kind: 'method' | 'path' | 'query' | 'header' | 'signed-headers' | 'payload';
  /** Of a header, in lower case; '' otherwise. */
  readonly name: string;
  readonly text: string;
};

/**
 * The lines of a canonical request: method, path and query, a header on each line, a blank line, the
 * names of the headers and the payload's hash. AWS and those who sign like it write it so:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request.
 * Undefined for a text that has not this form.
 */
export function readCanonical(text: string): readonly CanonicalLine[] | undefined {
  const lines = text.split('\n');
  const [method = '', path = '', query = '', ...rest] = lines;
  if (lines.length < 6 || !/^[A-Z]+$/.test(method) || !path.startsWith('/')) return undefined;
  const [signedHeaders = '', payload = ''] = rest.slice(-2);
  return [
    plain('method', method),
    plain('path', path),
    plain('query', query),
    ...rest
      .slice(0, -2)
      .filter((line) => line !== '')
      .map(headerOf),
    plain('signed-headers', signedHeaders),
    plain('payload', payload),
  ];
}

function plain(kind: CanonicalLine['kind'], text: string): CanonicalLine {
  return { kind, name: '', text };
}

function headerOf(line: string): CanonicalLine {
  const at = line.indexOf(':');
  const name = at === -1 ? line : line.slice(0, at);
  return { kind: 'header', name: name.toLowerCase(), text: at === -1 ? '' : line.slice(at + 1) };
}

/** The lines of a string to sign of AWS: algorithm, time, scope and hash. Undefined for any other. */
export type ServerScope = {
  readonly time: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly hash: string;
};

/** Reads a string to sign with a credential scope of five parts or less. Undefined for every other. */
export function readScope(text: string): ServerScope | undefined {
  const [algorithm = '', time = '', scope = '', hash = ''] = text.trim().split('\n');
  const [date = '', region = '', service = '', end] = scope.split('/');
  if (!/^[A-Z0-9]+-HMAC-SHA256$/.test(algorithm) || end === undefined) return undefined;
  return { time, date, region, service, hash };
}
