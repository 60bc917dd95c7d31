import { expect, it } from 'vitest';
import { clockWindow } from '#core/responses/clock-window.ts';

it('is said only where the vendor has said it', () => {
  expect(clockWindow('tencent-cloud-api')).toBe(300);
  expect(clockWindow('tpns')).toBe('unpublished');
  expect(clockWindow('aws')).toBeUndefined();
});
