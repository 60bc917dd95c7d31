import { corsWords } from '#core/responses/gateways/cors/words.ts';
import { type Family, words } from '#core/responses/rule.ts';

const fetchStandard = 'https://fetch.spec.whatwg.org/#http-cors-protocol';
const mdn = 'https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors';

/** Consoles of browsers. The browser speaks here; what the server said is in the Network tab. */
export const cors: Family = {
  id: 'cors',
  words: corsWords,
  rules: [
    {
      id: 'cors.preflight-status',
      gateway: 'browser',
      cause: 'cors',
      when: [
        [
          words('it does not have http ok status'),
          words('response for preflight has invalid http status code'),
          words('preflight response is not successful'),
        ],
      ],
      alsoPossible: ['wrong-endpoint'],
      source: fetchStandard,
    },
    {
      id: 'cors.origin',
      gateway: 'browser',
      cause: 'cors',
      when: [
        [
          words("no 'access-control-allow-origin' header is present"),
          words("cors header 'access-control-allow-origin' missing"),
          words("cors header 'access-control-allow-origin' does not match"),
          words('is not allowed by access-control-allow-origin'),
          words("'access-control-allow-origin' header has a value"),
          words("'access-control-allow-origin' header contains multiple values"),
        ],
      ],
      alsoPossible: ['permission', 'signature', 'not-a-403-matter'],
      source: mdn,
    },
    {
      id: 'cors.header',
      gateway: 'browser',
      cause: 'cors',
      when: [
        [
          words('is not allowed by access-control-allow-headers'),
          words("from cors header 'access-control-allow-headers'"),
        ],
      ],
      alsoPossible: [],
      source: mdn,
    },
    {
      id: 'cors.method',
      gateway: 'browser',
      cause: 'cors',
      when: [
        [
          words('is not allowed by access-control-allow-methods'),
          words("in cors header 'access-control-allow-methods'"),
        ],
      ],
      alsoPossible: [],
      source: mdn,
    },
    {
      id: 'cors.credentials',
      gateway: 'browser',
      cause: 'cors',
      when: [
        [
          words("must not be the wildcard '*' when the request's credentials mode is 'include'"),
          words(
            "credential is not supported if the cors header 'access-control-allow-origin' is '*'",
          ),
          words(
            "cannot be used in the 'access-control-allow-origin' header when the credentials flag is true",
          ),
          words('cannot use wildcard in access-control-allow-origin when credentials flag is true'),
          words("'access-control-allow-credentials' header in the response is"),
          words("expected 'true' in cors header 'access-control-allow-credentials'"),
        ],
      ],
      alsoPossible: [],
      source: mdn,
    },
    {
      id: 'cors.redirect',
      gateway: 'browser',
      cause: 'cors',
      when: [[words('redirect is not allowed for a preflight request')]],
      alsoPossible: ['wrong-endpoint'],
      source: fetchStandard,
    },
    {
      id: 'cors.blocked',
      gateway: 'browser',
      cause: 'cors',
      when: [
        [
          words('has been blocked by cors policy'),
          words('cross-origin request blocked'),
          words('due to access control checks'),
        ],
      ],
      unless: [words('cors request did not succeed')],
      alsoPossible: ['not-a-403-matter'],
      source: mdn,
    },
    {
      id: 'cors.no-connection',
      gateway: 'browser',
      cause: 'not-a-403-matter',
      when: [[words('cors request did not succeed')]],
      alsoPossible: ['cors'],
      source: 'https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
    },
    {
      id: 'cors.hidden',
      gateway: 'browser',
      cause: 'undecided',
      when: [
        [
          words('typeerror: failed to fetch'),
          words('networkerror when attempting to fetch resource'),
          words('typeerror: load failed'),
        ],
      ],
      isHint: true,
      alsoPossible: ['cors', 'not-a-403-matter'],
      source: fetchStandard,
    },
  ],
};
