import { tpnsWords } from '#core/responses/gateways/tpns/words.ts';
import { type Family, match, named, status, type Token } from '#core/responses/rule.ts';

const source = 'https://cloud.tencent.com/document/product/548/39080';

/** One of these codes, in the spelling of either name that it travels under. */
function returnCode(...codes: readonly string[]): readonly Token[] {
  return [named('ret_code', ...codes), named('retcode', ...codes)];
}

/** Tencent Push Notification Service. The vendor publishes codes; what its 403 says is published nowhere. */
export const tpns: Family = {
  id: 'tpns',
  words: tpnsWords,
  rules: [
    {
      id: 'tpns.auth',
      gateway: 'tpns',
      cause: 'signature',
      when: [returnCode('1008003')],
      alsoPossible: ['key-unknown-or-expired', 'clock', 'ip-or-waf'],
      source,
    },
    {
      id: 'tpns.access-point',
      gateway: 'tpns',
      cause: 'wrong-endpoint',
      when: [returnCode('1008035', '10030009')],
      alsoPossible: ['key-unknown-or-expired'],
      source,
    },
    {
      id: 'tpns.unpaid',
      gateway: 'tpns',
      cause: 'key-unknown-or-expired',
      when: [returnCode('1008030', '1008031', '1010001')],
      alsoPossible: [],
      source,
    },
    {
      id: 'tpns.key-pair',
      gateway: 'tpns',
      cause: 'key-unknown-or-expired',
      when: [returnCode('10030002')],
      alsoPossible: [],
      source: 'https://cloud.tencent.com/document/product/548/107700',
    },
    {
      id: 'tpns.rate',
      gateway: 'tpns',
      cause: 'rate-limit',
      when: [returnCode('1008028')],
      alsoPossible: [],
      source,
    },
    {
      id: 'tpns.parameters',
      gateway: 'tpns',
      cause: 'not-a-403-matter',
      when: [returnCode('1008001', '1008002', '1008007', '1008016')],
      alsoPossible: [],
      source,
    },
    {
      id: 'tpns.other',
      gateway: 'tpns',
      cause: 'not-a-403-matter',
      when: [
        returnCode(
          '1008004',
          '1008006',
          '1008011',
          '1008012',
          '1008013',
          '1008015',
          '1008019',
          '1008020',
          '1008021',
          '1008022',
          '1008023',
          '1008025',
          '1008026',
          '1008027',
          '1008029',
          '10110008',
          '10010005',
          '10010012',
          '10010018',
        ),
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'tpns.client-10101',
      gateway: 'tpns',
      cause: 'undecided',
      when: [
        [
          named('ret_code', '10101', '10100'),
          named('retcode', '10101', '10100'),
          named('code', '10101', '10100'),
        ],
      ],
      alsoPossible: ['signature', 'key-unknown-or-expired', 'wrong-endpoint'],
      source: 'https://github.com/xingePush/xinge-api-java',
    },
    {
      id: 'tpns.bare',
      gateway: 'tpns',
      cause: 'undecided',
      when: [[match(/\bapi\.tpns\.(?:sh\.|hk\.|sgp\.)?tencent\.com\b/)], [status(403)]],
      isHint: true,
      alsoPossible: ['signature', 'key-unknown-or-expired', 'wrong-endpoint', 'ip-or-waf', 'clock'],
      source,
    },
  ],
};
