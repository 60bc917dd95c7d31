import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { sellingPartner } from '#core/responses/gateways/selling-partner/rules.ts';

describeFamily(sellingPartner, {
  'selling-partner.token': {
    sample:
      '{"errors":[{"message":"Access to requested resource is denied.","code":"Unauthorized","details":"The access token you provided has expired."}]}',
    nearMiss:
      '{"errors":[{"message":"Access to requested resource is denied.","code":"Unauthorized","details":""}]}',
  },
  'selling-partner.denied': {
    sample:
      '{"errors":[{"message":"Access to requested resource is denied.","code":"Unauthorized","details":""}]}',
    nearMiss: '{"errors":[{"message":"Access is denied.","code":"Unauthorized"}]}',
  },
});
