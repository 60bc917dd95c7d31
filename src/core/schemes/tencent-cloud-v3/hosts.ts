import type { AccessPoint } from '#core/schemes/scheme.ts';

/** Domains of services that are often called; every other one is `<service>.tencentcloudapi.com`, too. */
export const accessPoints: readonly AccessPoint[] = [
  { id: 'cvm', baseUrl: 'https://cvm.tencentcloudapi.com' },
  { id: 'sms', baseUrl: 'https://sms.tencentcloudapi.com' },
  { id: 'sts', baseUrl: 'https://sts.tencentcloudapi.com' },
  { id: 'dnspod', baseUrl: 'https://dnspod.tencentcloudapi.com' },
  { id: 'vod', baseUrl: 'https://vod.tencentcloudapi.com' },
];

/** The service that a domain belongs to, `cvm` of `cvm.ap-guangzhou.tencentcloudapi.com`; undefined of any other host. */
export function serviceOf(host: string): string | undefined {
  return /^([a-z0-9-]+)(?:\.[a-z0-9-]+)*\.tencentcloudapi\.com$/.exec(host)?.[1];
}
