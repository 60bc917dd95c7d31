import { vendorBody } from '../expected-sign.ts';
import { ComparePage } from '../page/compare.ts';
import { longFile } from '../page/long-file.ts';
import { everyByte } from './bodies.ts';
import type { State } from './state.ts';

/** Nearly every class of differences against a body of the same text. */
const comparedBody =
  '\uFEFF{"a": 1.0,\r\n"t":"\\u4f60\\/","k":{"a":2,"b":1},"a":1,"s":"a\u00A0b\u0301"}';

/** Both sides in the tool Compare, its first difference read. */
function compared(
  name: string,
  [body, reference]: readonly [string | Uint8Array, string | Uint8Array],
  show?: string,
): State {
  return {
    name,
    reach: async (playground) => {
      const compare = new ComparePage(playground);
      await compare.compare(body, reference);
      if (!show) return;
      await compare.show(show);
      await compare.next();
    },
  };
}

/** The tool Compare. */
export const compareStates: readonly State[] = [
  {
    name: 'compare, without a reference',
    reach: (playground) => new ComparePage(playground).open(),
  },
  compared('compare, hex', ['{"a":1,"t":"你/","k":{"b":1,"a":2}}\n', comparedBody], 'Hex and text'),
  compared('compare, text', ['{"a":1,"t":"你/","k":{"b":1,"a":2}}\n', comparedBody], 'Text'),
  compared('compare, equal', [vendorBody, vendorBody]),
  compared('compare, bytes of any kind', [everyByte, Buffer.from(everyByte).reverse()]),
  {
    name: 'compare, no string to sign yet',
    reach: async (playground) => {
      const compare = new ComparePage(playground);
      await compare.compare('{}', '{}');
      await compare.button('String to sign').click();
    },
  },
  {
    name: 'compare, a file over the limit',
    reach: async (playground) => {
      const compare = new ComparePage(playground);
      await compare.open();
      await compare.openReferencePath(longFile(20_000_001));
    },
  },
];
