import type { Problem } from '#core/explain/explanation.ts';
import { schemes } from '#core/schemes/registry.ts';

const [scheme] = schemes;

/** One push as the vendor's samples have it, with Chinese, an emoji, a link and a fraction. */
function memberOf(index: number): string {
  return `"message${index}":{"title":"今日特价 🎉","content":"满 199 减 50 <b>限时</b>，https://example.com/a?b=${index}&c=1","price":${index}.5,"list":[1,2,${index}],"vip":true}`;
}

/** A request with a body of about so many bytes, and a signature that no mistake explains. */
export function unexplained(bodyBytes: number): Problem {
  const encoder = new TextEncoder();
  const members: string[] = ['"audience_type":"token","token_list":["0a1b2c"]'];
  const memberLength = encoder.encode(memberOf(100)).length;
  for (let length = 60; length + memberLength <= bodyBytes; length += memberLength) {
    members.push(memberOf(members.length));
  }
  return {
    schemeId: scheme.id,
    recipe: scheme.recipe,
    fields: scheme.fields,
    values: {
      accessId: '1500001048',
      timeStamp: '1565314789',
      secretKey: '1452fcebae9f3115ba794fb0fff2fd73',
    },
    body: encoder.encode(`{${members.join(',')}}`),
    received: btoa('5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8'),
    method: scheme.method,
    url: 'https://api.tpns.tencent.com/v3/push/app',
    headers: [],
    otherSecrets: [],
  };
}
