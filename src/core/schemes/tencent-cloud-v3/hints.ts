import type { Values } from '#core/schemes/recipe.ts';
import type { Hint } from '#core/schemes/scheme.ts';
import { fields } from '#core/schemes/tencent-cloud-v3/fields.ts';
import { accessPoints, serviceOf } from '#core/schemes/tencent-cloud-v3/hosts.ts';
import { hostOf } from '#core/schemes/tencent-cloud-v3/recipe.ts';
import type { TencentCloudWord } from '#core/schemes/tencent-cloud-v3/words.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

/** Stray characters, and a service that is not that of the domain: the credential scope must name it. */
export function hints(values: Values, accessPointId: string): readonly Hint[] {
  return [...strayHints(fields)(values, accessPointId), ...serviceHint(values, accessPointId)];
}

function serviceHint({ service = '' }: Values, accessPointId: string): readonly Hint[] {
  const { baseUrl = '' } = accessPoints.find(({ id }) => id === accessPointId) ?? {};
  const expected = serviceOf(hostOf(baseUrl));
  if (service === '' || expected === undefined || service === expected) return [];
  const id: TencentCloudWord = 'tencent-cloud-v3.hint.service';
  return [{ field: 'service', message: { id, values: { expected } } }];
}
