import { f5Words } from '#core/responses/gateways/f5/words.ts';
import { type Family, words } from '#core/responses/rule.ts';

/** F5 BIG-IP. */
export const f5: Family = {
  id: 'f5',
  words: f5Words,
  rules: [
    {
      id: 'f5.rejected',
      gateway: 'f5',
      cause: 'ip-or-waf',
      when: [[words('the requested url was rejected. please consult with your administrator')]],
      alsoPossible: [],
      source: 'https://github.com/EnableSecurity/wafw00f',
    },
  ],
};
