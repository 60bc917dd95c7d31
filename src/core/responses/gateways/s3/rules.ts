import { ossMarks } from '#core/responses/gateways/alibaba/oss-marks.ts';
import { s3Words } from '#core/responses/gateways/s3/words.ts';
import { code, type Family, named, namedBeginning, words } from '#core/responses/rule.ts';

const source = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';

/** Amazon S3 and those that answer as it does, such as MinIO and Ceph. */
export const s3: Family = {
  id: 's3',
  words: s3Words,
  rules: [
    {
      id: 's3.signature-mismatch',
      gateway: 's3',
      cause: 'signature',
      when: [[code('SignatureDoesNotMatch'), words('check your key and signing method')]],
      unless: ossMarks,
      alsoPossible: [],
      source,
    },
    {
      id: 's3.key-unknown',
      gateway: 's3',
      cause: 'key-unknown-or-expired',
      when: [
        [
          code('InvalidAccessKeyId'),
          words('the aws access key id you provided does not exist in our records'),
        ],
      ],
      unless: [
        words('oss access key id'),
        words('ossaccesskeyid'),
        words('specified access key is not found'),
      ],
      alsoPossible: ['wrong-endpoint'],
      source,
    },
    {
      id: 's3.clock',
      gateway: 's3',
      cause: 'clock',
      when: [
        [
          code('RequestTimeTooSkewed'),
          words('the difference between the request time and the current time is too large'),
        ],
      ],
      unless: ossMarks,
      alsoPossible: [],
      source,
    },
    {
      id: 's3.token-expired',
      gateway: 's3',
      cause: 'key-unknown-or-expired',
      when: [[words('the provided token has expired')]],
      alsoPossible: ['clock'],
      source,
    },
    {
      id: 's3.not-yet',
      gateway: 's3',
      cause: 'clock',
      when: [[words('request is not yet valid')]],
      unless: ossMarks,
      alsoPossible: [],
      source: 'https://support.huaweicloud.com/intl/es-us/api-obs/obs_errorcode_0012.html',
    },
    {
      id: 's3.endpoint',
      gateway: 's3',
      cause: 'wrong-endpoint',
      when: [
        [
          code('PermanentRedirect'),
          code('TemporaryRedirect'),
          words('must be addressed using the specified endpoint'),
        ],
      ],
      unless: ossMarks,
      alsoPossible: ['signature'],
      source,
    },
    {
      id: 's3.presigned-expired',
      gateway: 's3',
      cause: 'key-unknown-or-expired',
      when: [[words('request has expired')], [code('AccessDenied'), code('ExpiredRequest')]],
      unless: ossMarks,
      alsoPossible: ['clock'],
      source,
    },
    {
      id: 's3.headers-not-signed',
      gateway: 's3',
      cause: 'signature',
      when: [[words('there were headers present in the request which were not signed')]],
      alsoPossible: [],
      source,
    },
    {
      id: 's3.presign-incomplete',
      gateway: 's3',
      cause: 'signature',
      when: [[code('AuthorizationQueryParametersError')]],
      alsoPossible: [],
      source,
    },
    {
      id: 's3.region',
      gateway: 's3',
      cause: 'signature',
      when: [[code('AuthorizationHeaderMalformed')]],
      alsoPossible: ['wrong-endpoint'],
      source,
    },
    {
      id: 's3.cors',
      gateway: 's3',
      cause: 'cors',
      when: [[words('corsresponse:')]],
      alsoPossible: [],
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
    },
    {
      id: 's3.body-hash',
      gateway: 's3',
      cause: 'signature',
      when: [[code('XAmzContentSHA256Mismatch')]],
      alsoPossible: [],
      source: 'https://github.com/minio/minio',
    },
    {
      id: 's3.old-version',
      gateway: 's3',
      cause: 'signature',
      when: [[words('please use aws4-hmac-sha256')]],
      alsoPossible: [],
      source,
    },
    {
      id: 's3.denied',
      gateway: 's3',
      cause: 'permission',
      when: [[code('AccessDenied')], [words('access denied')]],
      unless: [...ossMarks, words('request has expired')],
      alsoPossible: ['wrong-endpoint'],
      source,
    },
    {
      id: 's3.seen',
      gateway: 's3',
      cause: 'undecided',
      when: [
        [namedBeginning('server', 'AmazonS3'), words('service: amazon s3'), named('x-amz-id-2')],
      ],
      isHint: true,
      alsoPossible: ['permission', 'signature', 'key-unknown-or-expired'],
      source,
    },
  ],
};
