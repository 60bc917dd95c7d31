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

const workerScript = /^\/assets\/[\w-]+\.worker-[\w-]+\.js$/;

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

/** The headers with which a path of the build is to be served, by whatever server. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  // Vite puts the hash of the content into the name of everything under /assets/.
  const immutable = path.startsWith('/assets/');
  const cacheControl = immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
  return {
    'Content-Security-Policy': workerScript.test(path) ? workerPolicy : headerPolicy,
    ...everywhere,
    'Cache-Control': cacheControl,
  };
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
