import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { imperva } from '#core/responses/gateways/imperva/rules.ts';

describeFamily(imperva, {
  'imperva.blocked': {
    sample: 'Request unsuccessful. Incapsula incident ID: 485000470549342814-1091780437566882554',
    nearMiss: 'Request unsuccessful.',
  },
});
