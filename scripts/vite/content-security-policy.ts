import type { Plugin } from 'vite';

/**
 * Trusted Types policies by the names under which Monaco creates them; nothing else may turn text
 * into script or markup.
 */
const trustedTypes = [
  'countersign-worker',
  'defaultWorkerFactory',
  'diffEditorWidget',
  'diffReview',
  'domLineBreaksComputer',
  'editorViewLayer',
  'richScreenReaderContent',
  'standaloneColorizer',
  'tokenizeToString',
];

/**
 * Nothing may be sent and nothing foreign may be loaded.
 * `style-src 'unsafe-inline'`: Monaco places its lines and colours by inline styles; with every
 * remote host forbidden CSS has nowhere to send to.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypes.join(' ')}`,
];

/** A policy in a meta element ignores frame-ancestors, so only the header carries it. */
const metaPolicy = directives.join('; ');
const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/**
 * A worker takes the policy of its own response. Only workers may compile WebAssembly, which is
 * inlined in them; the page may not, and neither may evaluate text.
 */
const workerPolicy = headerPolicy.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
);

/**
 * For the page in one file: its own scripts, by their digests, and no others. Its workers start
 * from their text and take the page's policy, so the page has to allow WebAssembly.
 *
 * @param digests SHA-256 of the text of each script, in Base64
 */
export function singleFilePolicy(digests: readonly string[]): string {
  const scripts = digests.map((digest) => `'sha256-${digest}'`).join(' ');
  return metaPolicy
    .replace("script-src 'self'", `script-src ${scripts} 'wasm-unsafe-eval'`)
    .replace("worker-src 'self'", 'worker-src blob:')
    .replace("style-src 'self' ", 'style-src ')
    .replace("img-src 'self' data:", 'img-src data:')
    .replace("font-src 'self'", 'font-src data:')
    .replace("manifest-src 'self'", "manifest-src 'none'");
}

/** The service worker fetches the files of the build, and so alone may ask anything: our own origin. */
const serviceWorkerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const denied = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];

const everywhere: Readonly<Record<string, string>> = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

type Headers = Readonly<Record<string, string>>;

/** Paths of the build that are served alike. No path fits two of them, so that no host has to merge. */
export type HeaderRule = {
  /** A folder, with / at both ends, or a file. Absent: all that fits no other rule. */
  readonly path?: `/${string}`;
  readonly headers: Headers;
};

// Vite puts the hash of the content into the name of everything in the two folders.
const keptForEver = 'public, max-age=31536000, immutable';

function headers(policy: string, cacheControl: string): Headers {
  return { 'Content-Security-Policy': policy, ...everywhere, 'Cache-Control': cacheControl };
}

/** The headers with which the build is to be served, by whatever server. The only place that says so. */
export const headerRules: readonly HeaderRule[] = [
  { path: '/assets/', headers: headers(headerPolicy, keptForEver) },
  { path: '/workers/', headers: headers(workerPolicy, keptForEver) },
  { path: '/service-worker.js', headers: headers(serviceWorkerPolicy, 'no-cache') },
  { headers: headers(headerPolicy, 'no-cache') },
];

function headersFor(path: string): Headers {
  const fits = ({ path: own }: HeaderRule): boolean =>
    own === undefined || (own.endsWith('/') ? path.startsWith(own) : path === own);
  return headerRules.find(fits)?.headers ?? {};
}

/**
 * Serves the build under the policy, and puts a copy of it into index.html for hosts that set no
 * headers. The development server goes without: the policy would cut its hot reload.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(headersFor(pathname))) {
          response.setHeader(name, value);
        }
        next();
      });
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
