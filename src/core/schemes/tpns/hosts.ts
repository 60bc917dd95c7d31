import type { AccessPoint } from '#core/schemes/scheme.ts';

/**
 * The service access points: https://www.tencentcloud.com/document/product/1024/38517.
 * The data of each is isolated from the others'.
 */
export const accessPoints = [
  { id: 'guangzhou', baseUrl: 'https://api.tpns.tencent.com' },
  { id: 'shanghai', baseUrl: 'https://api.tpns.sh.tencent.com' },
  { id: 'hong-kong', baseUrl: 'https://api.tpns.hk.tencent.com' },
  { id: 'singapore', baseUrl: 'https://api.tpns.sgp.tencent.com' },
] as const satisfies readonly AccessPoint[];

/** With which access point AccessIds of a prefix are seen in public code. The vendor documents no such rule. */
export const accessIdPrefixes = [
  { prefix: '1500', accessPointId: 'guangzhou' },
  { prefix: '1600', accessPointId: 'guangzhou' },
  { prefix: '1580', accessPointId: 'shanghai' },
  { prefix: '1680', accessPointId: 'shanghai' },
] as const;
