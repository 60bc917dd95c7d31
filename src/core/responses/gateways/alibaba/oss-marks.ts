import { type Token, words } from '#core/responses/rule.ts';

/** What tells an answer of OSS from those of S3, whose codes it shares: its header, its hosts, its tools. */
export const ossMarks: readonly Token[] = [
  words('ossaccesskeyid'),
  words('aliyuncs.com'),
  words('aliyunoss'),
  words('api.aliyun.com'),
  words('oss: service returned error'),
];
