import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { tpns } from '#core/responses/gateways/tpns/rules.ts';

describeFamily(tpns, {
  'tpns.auth': {
    sample: '{"ret_code":1008003,"err_msg":"auth failure"}',
    nearMiss: '{"ret_code":10080031,"err_msg":"x"}',
  },
  'tpns.access-point': {
    sample: '{"ret_code":1008035,"err_msg":"accessId is not correct or domain not correct"}',
    nearMiss: '{"ret_code":1008003}',
  },
  'tpns.unpaid': {
    sample: '{"ret_code":1008030,"err_msg":"app not paid"}',
    nearMiss: '{"ret_code":1008028}',
  },
  'tpns.key-pair': { sample: '{"ret_code":10030002}', nearMiss: '{"ret_code":10030009}' },
  'tpns.rate': {
    sample: '{"ret_code":1008028,"err_msg":"request too fast"}',
    nearMiss: '{"ret_code":1008029}',
  },
  'tpns.parameters': {
    sample: '{"ret_code":1008001,"err_msg":"parameter parse error"}',
    nearMiss: '{"ret_code":1008003}',
  },
  'tpns.other': {
    sample: '{"ret_code":1008029,"err_msg":"token is not valid"}',
    nearMiss: '{"ret_code":1008028}',
  },
  'tpns.client-10101': { sample: '{"ret_code":10101}', nearMiss: '{"ret_code":101010}' },
  'tpns.bare': {
    sample: 'POST https://api.tpns.tencent.com/v3/push/app\nHTTP/1.1 403 Forbidden\n\n',
    nearMiss: 'POST https://api.tpns.tencent.com/v3/push/app\nHTTP/1.1 200 OK\n\n',
  },
});
