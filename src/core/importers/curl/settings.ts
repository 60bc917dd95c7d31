import type { Octets } from '#core/importers/octets.ts';

/** What the options of one request (between two `--next`) add up to. */
export type Settings = {
  urls: Octets[];
  method: Octets | undefined;
  /** As given to `--header`, files read. */
  headers: Octets[];
  data: Octets | undefined;
  isJson: boolean;
  form: { readonly value: Octets; readonly isLiteral: boolean }[];
  uploads: Octets[];
  isGet: boolean;
  isHead: boolean;
  userAgent: Octets | undefined;
  referer: Octets | undefined;
  cookies: Octets[];
  user: Octets | undefined;
  bearer: Octets | undefined;
  range: Octets | undefined;
  queries: Octets[];
  target: Octets | undefined;
  isCompressed: boolean;
  isTransferEncoded: boolean;
  isGlobbing: boolean;
  keepsDots: boolean;
  isHttp2: boolean;
};

/** Of a command without options. */
export function newSettings(): Settings {
  return {
    urls: [],
    method: undefined,
    headers: [],
    data: undefined,
    isJson: false,
    form: [],
    uploads: [],
    isGet: false,
    isHead: false,
    userAgent: undefined,
    referer: undefined,
    cookies: [],
    user: undefined,
    bearer: undefined,
    range: undefined,
    queries: [],
    target: undefined,
    isCompressed: false,
    isTransferEncoded: false,
    isGlobbing: true,
    keepsDots: false,
    isHttp2: false,
  };
}

/** What one option says by itself: a value that replaces the one before, or a switch. */
export function changeSimply(settings: Settings, name: string, value: Octets, isOn: boolean): void {
  switch (name) {
    case 'request':
      settings.method = value;
      break;
    case 'get':
      settings.isGet = isOn;
      break;
    case 'head':
      settings.isHead = isOn;
      break;
    case 'user-agent':
      settings.userAgent = value;
      break;
    case 'referer':
      settings.referer = value;
      break;
    case 'user':
      settings.user = value;
      break;
    case 'oauth2-bearer':
      settings.bearer = value;
      break;
    case 'range':
      settings.range = value;
      break;
    case 'request-target':
      settings.target = value;
      break;
    case 'compressed':
      settings.isCompressed = isOn;
      break;
    case 'tr-encoding':
      settings.isTransferEncoded = isOn;
      break;
    case 'globoff':
      settings.isGlobbing = !isOn;
      break;
    case 'path-as-is':
      settings.keepsDots = isOn;
      break;
    case 'http2':
      settings.isHttp2 = isOn;
      break;
  }
}
