import { sellingPartnerWords } from '#core/responses/gateways/selling-partner/words.ts';
import { type Family, words } from '#core/responses/rule.ts';

const source = 'https://github.com/amzn/selling-partner-api-docs/wiki/SP-API---General-FAQs';

/** Amazon’s Selling Partner API, behind API Gateway. */
export const sellingPartner: Family = {
  id: 'selling-partner',
  words: sellingPartnerWords,
  rules: [
    {
      id: 'selling-partner.token',
      gateway: 'aws',
      cause: 'key-unknown-or-expired',
      when: [
        [
          words('the access token you provided has expired'),
          words('access token is missing in the request header'),
          words('the access token you provided is revoked, malformed or invalid'),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'selling-partner.denied',
      gateway: 'aws',
      cause: 'permission',
      when: [[words('access to requested resource is denied')]],
      unless: [words('the access token you provided'), words('access token is missing')],
      alsoPossible: ['key-unknown-or-expired'],
      source,
    },
  ],
};
