/** The part of the Trusted Types API that a worker's URL needs. */
type ScriptUrlPolicy = { createScriptURL: (url: string) => string };
type ScriptUrlPolicies = {
  createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
};

/** Only bundles of this build, from our own origin, are ever run as a worker. */
function ownScriptUrl(url: string): string {
  const resolved = new URL(url, location.href);
  // The origin of a page that was opened from disk is `null` here, as that of its own blobs is.
  if (resolved.origin !== self.origin) throw new TypeError(`not a script of ours: ${url}`);
  return resolved.href;
}

const policies = (globalThis as { trustedTypes?: ScriptUrlPolicies }).trustedTypes;
const policy = policies?.createPolicy('countersign-worker', { createScriptURL: ownScriptUrl });

/** The address of a script of our own, as a browser with Trusted Types wants it. */
export function ownScript(url: string): string {
  return policy ? policy.createScriptURL(url) : ownScriptUrl(url);
}

// From disk, Chromium starts no module from a text, only classic scripts.
const type = import.meta.env.MODE === 'single' ? 'classic' : 'module';

/** Starts one of our own workers. */
export function startWorker(url: string, name: string): Worker {
  return new Worker(ownScript(url), { type, name });
}
