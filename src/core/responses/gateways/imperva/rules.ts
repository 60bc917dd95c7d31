import { impervaWords } from '#core/responses/gateways/imperva/words.ts';
import { type Family, words } from '#core/responses/rule.ts';

/** Imperva, formerly Incapsula. */
export const imperva: Family = {
  id: 'imperva',
  words: impervaWords,
  rules: [
    {
      id: 'imperva.blocked',
      gateway: 'imperva',
      cause: 'ip-or-waf',
      when: [
        [
          words('incapsula incident id'),
          words('_incapsula_resource?'),
          words('isimpervaspasupport'),
        ],
      ],
      alsoPossible: [],
      source: 'https://github.com/EnableSecurity/wafw00f',
    },
  ],
};
