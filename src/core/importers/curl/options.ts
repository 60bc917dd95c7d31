/** How an option of curl is read: `none` takes no value, `value` takes the next word. */
export type Option = { readonly name: string; readonly takes: 'none' | 'value' };

/**
 * The options of curl 8 (https://curl.se/docs/manpage.html) that change the request or have to be
 * spoken about; `settings.ts` knows what each does.
 */
const meaningful: Readonly<Record<string, Option['takes']>> = {
  url: 'value',
  request: 'value',
  header: 'value',
  data: 'value',
  'data-ascii': 'value',
  'data-binary': 'value',
  'data-raw': 'value',
  'data-urlencode': 'value',
  json: 'value',
  form: 'value',
  'form-string': 'value',
  'form-escape': 'none',
  get: 'none',
  head: 'none',
  'user-agent': 'value',
  referer: 'value',
  cookie: 'value',
  user: 'value',
  basic: 'none',
  'oauth2-bearer': 'value',
  compressed: 'none',
  'tr-encoding': 'none',
  'request-target': 'value',
  'path-as-is': 'none',
  globoff: 'none',
  'url-query': 'value',
  range: 'value',
  'upload-file': 'value',
  next: 'none',
  http2: 'none',
};

/** Options that change the request in ways that the command alone does not tell. */
const untold = {
  none: 'digest ntlm ntlm-wb negotiate anyauth netrc netrc-optional use-ascii append metalink crlf',
  value:
    'aws-sigv4 config time-cond continue-at etag-compare netrc-file variable quote proto-default ech ip-tos',
} as const;

/** Options that leave the request as the server gets it alone. */
const harmless = {
  none:
    'silent show-error verbose include insecure location location-trusted fail fail-early ' +
    'fail-with-body ipv4 ipv6 http1.0 http1.1 http2-prior-knowledge http3 http3-only http0.9 ' +
    'no-buffer buffer progress-bar progress-meter create-dirs remote-name remote-name-all ' +
    'remote-header-name remote-time junk-session-cookies keepalive tcp-nodelay tcp-fastopen ' +
    'ssl ssl-reqd ssl-no-revoke ssl-allow-beast ssl-auto-client-cert ssl-revoke-best-effort ' +
    'sslv2 sslv3 tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 false-start cert-status alpn npn sessionid ' +
    'parallel parallel-immediate post301 post302 post303 raw retry-connrefused retry-all-errors ' +
    'proxytunnel proxy-basic proxy-digest proxy-ntlm proxy-negotiate proxy-anyauth proxy-insecure ' +
    'proxy-ssl-allow-beast proxy-ssl-auto-client-cert proxy-ca-native ca-native proxy-tlsv1 ' +
    'proxy-http2 compressed-ssh disallow-username-in-url disable doh-insecure doh-cert-status ' +
    'ftp-pasv ftp-pret ftp-create-dirs ftp-skip-pasv-ip ftp-ssl-ccc ftp-ssl-control disable-eprt ' +
    'disable-epsv eprt epsv haproxy-protocol ignore-content-length list-only mail-rcpt-allowfails ' +
    'remove-on-error sasl-ir socks5-basic socks5-gssapi socks5-gssapi-nec styled-output ' +
    'suppress-connect-headers tftp-no-options trace-time trace-ids xattr skip-existing clobber ' +
    'manual version out-null mptcp tls-earlydata',
  value:
    'output output-dir write-out stderr dump-header trace trace-ascii trace-config libcurl ' +
    'max-time connect-timeout max-filesize max-redirs retry retry-delay retry-max-time limit-rate ' +
    'rate speed-limit speed-time cookie-jar cacert capath cert cert-type key key-type pass ciphers ' +
    'tls13-ciphers tls-max curves crlfile pinnedpubkey engine proxy proxy-user proxy-header ' +
    'proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-key proxy-key-type proxy-pass ' +
    'proxy-ciphers proxy-tls13-ciphers proxy-crlfile proxy-pinnedpubkey proxy-service-name ' +
    'proxy-tlsuser proxy-tlspassword proxy-tlsauthtype proxy1.0 preproxy noproxy socks4 socks4a ' +
    'socks5 socks5-hostname socks5-gssapi-service resolve connect-to interface local-port ' +
    'dns-servers dns-interface dns-ipv4-addr dns-ipv6-addr doh-url unix-socket ' +
    'abstract-unix-socket happy-eyeballs-timeout-ms keepalive-time keepalive-cnt ' +
    'expect100-timeout parallel-max parallel-max-host alt-svc hsts etag-save create-file-mode ' +
    'proto proto-redir random-file egd-file tlsuser tlspassword tlsauthtype service-name ' +
    'delegation krb login-options sasl-authzid mail-from mail-rcpt mail-auth ftp-account ' +
    'ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode hostpubmd5 hostpubsha256 ' +
    'pubkey telnet-option tftp-blksize haproxy-clientip ipfs-gateway sigalgs vlan-priority help',
} as const;

/** What an option does to what is imported. */
export type Effect = 'meaningful' | 'untold' | 'harmless';

export type KnownOption = Option & { readonly effect: Effect };

const letters: Readonly<Record<string, string>> = {
  '#': 'progress-bar',
  '0': 'http1.0',
  '1': 'tlsv1',
  '2': 'sslv2',
  '3': 'sslv3',
  '4': 'ipv4',
  '6': 'ipv6',
  ':': 'next',
  a: 'append',
  A: 'user-agent',
  b: 'cookie',
  B: 'use-ascii',
  c: 'cookie-jar',
  C: 'continue-at',
  d: 'data',
  D: 'dump-header',
  e: 'referer',
  E: 'cert',
  f: 'fail',
  F: 'form',
  g: 'globoff',
  G: 'get',
  h: 'help',
  H: 'header',
  i: 'include',
  I: 'head',
  j: 'junk-session-cookies',
  J: 'remote-header-name',
  k: 'insecure',
  K: 'config',
  l: 'list-only',
  L: 'location',
  m: 'max-time',
  M: 'manual',
  n: 'netrc',
  N: 'no-buffer',
  o: 'output',
  O: 'remote-name',
  p: 'proxytunnel',
  P: 'ftp-port',
  q: 'disable',
  Q: 'quote',
  r: 'range',
  R: 'remote-time',
  s: 'silent',
  S: 'show-error',
  t: 'telnet-option',
  T: 'upload-file',
  u: 'user',
  U: 'proxy-user',
  v: 'verbose',
  V: 'version',
  w: 'write-out',
  x: 'proxy',
  X: 'request',
  y: 'speed-time',
  Y: 'speed-limit',
  z: 'time-cond',
  Z: 'parallel',
};

/** Options whose value is a secret, although it does not reach the server in the request. */
export const secretOptions: ReadonlySet<string> = new Set(
  'proxy-user cert proxy-cert pass proxy-pass tlspassword proxy-tlspassword proxy-header'.split(
    ' ',
  ),
);

const byName = new Map<string, KnownOption>();
for (const [name, takes] of Object.entries(meaningful)) add(name, takes, 'meaningful');
for (const takes of ['none', 'value'] as const) {
  for (const name of untold[takes].split(' ')) add(name, takes, 'untold');
  for (const name of harmless[takes].split(' ')) add(name, takes, 'harmless');
}

function add(name: string, takes: Option['takes'], effect: Effect): void {
  byName.set(name, { name, takes, effect });
}

/** The option of one letter, as in `-d`. */
export function optionByLetter(letter: string): KnownOption | undefined {
  const name = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
  return name === undefined ? undefined : byName.get(name);
}

/**
 * The option of a long name, without its dashes. An unambiguous beginning of a name counts as the
 * name (measured with curl 7.88).
 */
export function optionByName(name: string): KnownOption | undefined {
  const exact = byName.get(name);
  if (exact !== undefined) return exact;
  const longer = [...byName.values()].filter((option) => option.name.startsWith(name));
  return longer.length === 1 ? longer[0] : undefined;
}
