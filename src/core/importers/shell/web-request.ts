import type { Header } from '#core/http/header.ts';
import { formEncode } from '#core/importers/curl/data.ts';
import { Findings } from '#core/importers/findings.ts';
import { bytesOfOctets, type Octets, octetsOf, textOfOctets } from '#core/importers/octets.ts';
import { type Draft, draftOf, type Files } from '#core/importers/reading.ts';
import type { PsCommand, PsReader } from '#core/importers/shell/powershell.ts';
import { type PsValue, textOf, wordOf } from '#core/importers/shell/powershell-values.ts';

const names = /^(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)$/i;

/** Whether a command is PowerShell's own web request. In 5.1 `curl` is another name for it. */
export function isWebRequest({ words }: PsCommand): boolean {
  const [name, ...rest] = words.map((word) => textOf(word) ?? '');
  if (name === undefined) return false;
  const isAlias = /^(?:curl|wget)$/i.test(name);
  return names.test(name) || (isAlias && rest.some((word) => parameters.test(word)));
}

const parameters =
  /^-(?:Uri|Method|Headers|Body|ContentType|UserAgent|WebSession|InFile|UseBasicParsing):?$/i;

const switches =
  /^-(?:UseBasicParsing|SkipCertificateCheck|DisableKeepAlive|AllowUnencryptedAuthentication|PassThru|SkipHeaderValidation|SkipHttpErrorCheck|Resume)$/i;
const harmless =
  /^-(?:OutFile|TimeoutSec|MaximumRedirection|Proxy|SessionVariable|ErrorAction|MaximumRetryCount|RetryIntervalSec|SslProtocol|Verbose|ConnectionTimeoutSeconds|OperationTimeoutSeconds)$/i;

/** The request of Invoke-WebRequest or Invoke-RestMethod (their pages on learn.microsoft.com). */
export function webRequest(command: PsCommand, reader: PsReader, files: Files): Draft {
  const findings = new Findings();
  const given = readParameters(command, findings);
  const text = (name: string) => textOf(given.get(name));
  const body = bodyOf(given, files, findings);
  const method = (text('method') ?? (body === undefined ? 'GET' : 'POST')).toUpperCase();
  if (body !== undefined && !given.has('method'))
    findings.miss(command.raw, 'import.powershell.no-method');
  const url = text('uri');
  if (url === undefined) findings.miss(command.raw, 'import.curl.no-url');
  const headers = headersOf(given, reader, body, findings);
  return draftOf({
    request: {
      method,
      url: url === undefined ? undefined : textOfOctets(url),
      headers,
      body: bytesOfOctets(body?.octets ?? ''),
    },
    unknownHeaders: headers.some(({ name }) => name === 'User-Agent') ? [] : ['User-Agent'],
    bodyKnownFromWire: body === undefined || (body.isExact && findings.needs.length === 0),
    findings,
  });
}

type Given = ReadonlyMap<string, PsValue>;

const parametersWithValue =
  /^-(?:Uri|Method|CustomMethod|Headers|Body|ContentType|UserAgent|InFile|WebSession)$/i;

function readParameters({ words, raw }: PsCommand, findings: Findings): Given {
  const given = new Map<string, PsValue>();
  const left = words.slice(1).values();
  for (const value of left) {
    const word = textOf(value) ?? '';
    if (switches.test(word)) findings.ignore(word);
    else if (harmless.test(word)) findings.ignore(`${word} ${wordOf(left.next().value)}`);
    else if (parametersWithValue.test(word)) give(given, word, left.next().value, findings);
    else if (!word.startsWith('-') && !given.has('uri')) given.set('uri', value);
    else findings.miss(word === '' ? raw : word, 'import.curl.unknown-option');
  }
  return given;
}

function give(
  given: Map<string, PsValue>,
  parameter: Octets,
  value: PsValue | undefined,
  findings: Findings,
): void {
  const name = parameter.slice(1).toLowerCase().replace('custommethod', 'method');
  if (value === undefined) findings.miss(parameter, 'import.curl.no-value');
  else given.set(name, value);
}

type PsBody = { readonly octets: Octets; readonly isExact: boolean; readonly isForm: boolean };

function bodyOf(given: Given, files: Files, findings: Findings): PsBody | undefined {
  const file = textOf(given.get('infile'));
  if (file !== undefined) {
    const bytes = files.get(textOfOctets(file));
    if (bytes === undefined) findings.need('file', textOfOctets(file));
    return { octets: bytes === undefined ? '' : octetsOf(bytes), isExact: true, isForm: false };
  }
  const value = given.get('body');
  if (value === undefined) return undefined;
  if (value.kind === 'table') {
    findings.note('import.powershell.table');
    const pairs = value.entries.map(([name, text]) => `${formEncode(name)}=${formEncode(text)}`);
    return { octets: pairs.join('&'), isExact: pairs.length < 2, isForm: true };
  }
  const octets = wordOf(value);
  // 5.1 writes a string as ISO-8859-1, 7.4 as UTF-8; what came as bytes stays.
  const isPlain = value.kind === 'bytes' || !/[\x80-\xff]/.test(octets);
  if (!isPlain) findings.miss(octets, 'import.powershell.encoding');
  if (value.kind === 'unknown') findings.miss(value.raw, 'import.shell.command');
  return { octets, isExact: isPlain && value.kind !== 'unknown', isForm: false };
}

function headersOf(
  given: Given,
  reader: PsReader,
  body: PsBody | undefined,
  findings: Findings,
): readonly Header[] {
  const table = given.get('headers');
  const headers = (table?.kind === 'table' ? table.entries : []).map(([name, value]) => ({
    name: textOfOctets(name),
    value: textOfOctets(value),
  }));
  if (table !== undefined && table.kind !== 'table')
    findings.miss(wordOf(table), 'import.shell.command');
  const agent = textOf(given.get('useragent')) ?? sessionAgent(given, reader, findings);
  if (agent !== undefined) headers.push({ name: 'User-Agent', value: textOfOctets(agent) });
  const type = textOf(given.get('contenttype'));
  const isTyped = headers.some(({ name }) => name.toLowerCase() === 'content-type');
  if (type !== undefined) headers.push({ name: 'Content-Type', value: textOfOctets(type) });
  else if (body !== undefined && !isTyped) {
    headers.push({ name: 'Content-Type', value: 'application/x-www-form-urlencoded' });
  }
  return headers;
}

/** `-WebSession $session`: its cookies are secrets, its user agent is set by a property. */
function sessionAgent(given: Given, reader: PsReader, findings: Findings): Octets | undefined {
  const session = given.get('websession');
  if (session === undefined) return undefined;
  if (session.kind !== 'unknown') {
    findings.miss(wordOf(session), 'import.shell.command');
    return undefined;
  }
  findings.mask('-WebSession', 'import.masked.cookie');
  const name = /^\$(\w+)/.exec(session.raw)?.[1] ?? '';
  return textOf(reader.variables.get(`${name.toLowerCase()}.useragent`));
}
