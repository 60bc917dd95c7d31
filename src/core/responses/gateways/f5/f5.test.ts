import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { f5 } from '#core/responses/gateways/f5/rules.ts';

describeFamily(f5, {
  'f5.rejected': {
    sample:
      'The requested URL was rejected. Please consult with your administrator.\nYour support ID is: 11243555349794389926',
    nearMiss: 'The requested URL was not found.',
  },
});
