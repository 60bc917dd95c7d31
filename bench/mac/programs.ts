import { spawnSync } from 'node:child_process';

/** OpenSSL's own figure for HMAC-SHA256 over messages of a length, one core; undefined without the program. */
export function opensslRate(messageLength: number): number | undefined {
  const args = [
    'speed',
    '-mr',
    '-seconds',
    '2',
    '-bytes',
    String(messageLength),
    '-hmac',
    'sha256',
  ];
  const { stdout, status } = spawnSync('openssl', args, { encoding: 'utf8' });
  // "+F:22:hmac(sha256):<bytes per second>"
  const bytesPerSecond = /^\+F:\d+:hmac\(sha256\):([\d.]+)$/m.exec(stdout ?? '')?.[1];
  return status === 0 && bytesPerSecond ? Number(bytesPerSecond) / messageLength : undefined;
}

/** hashcat's own figure for mode 1460, HMAC-SHA256 with the salt as key, all cores; undefined without the program. */
export function hashcatRate(): number | undefined {
  const args = ['--benchmark', '-m', '1460', '-D', '1', '--machine-readable', '--quiet'];
  const { stdout, status } = spawnSync('hashcat', args, { encoding: 'utf8' });
  // "device:mode:…:…:milliseconds:hashes per second"
  const perSecond = /^\d+:1460:.*:([\d.]+)$/m.exec(stdout ?? '')?.[1];
  return status === 0 && perSecond ? Number(perSecond) : undefined;
}
