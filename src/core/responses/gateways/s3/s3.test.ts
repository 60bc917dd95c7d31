import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { s3 } from '#core/responses/gateways/s3/rules.ts';

describeFamily(s3, {
  's3.signature-mismatch': {
    sample:
      '<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message></Error>',
    nearMiss: '<Error><Code>SignatureDoesNotMatchAny</Code></Error>',
  },
  's3.key-unknown': {
    sample:
      '<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message></Error>',
    nearMiss:
      'HTTP Status: 404 Error:InvalidAccessKeyId.NotFound Specified access key is not found.',
  },
  's3.clock': {
    sample:
      '<Error><Code>RequestTimeTooSkewed</Code><ServerTime>2015-06-04T22:26:16Z</ServerTime></Error>',
    nearMiss: '<Error><Code>RequestTimeout</Code></Error>',
  },
  's3.token-expired': {
    sample:
      '<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error>',
    nearMiss:
      '<Error><Code>InvalidToken</Code><Message>The provided token is malformed or otherwise invalid.</Message></Error>',
  },
  's3.not-yet': {
    sample: '<Error><Code>AccessDenied</Code><Message>Request is not yet valid</Message></Error>',
    nearMiss: '<Error><Code>AccessDenied</Code><Message>Request is not valid</Message></Error>',
  },
  's3.endpoint': {
    sample:
      '<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint.</Message></Error>',
    nearMiss: '<Error><Code>NoSuchBucket</Code></Error>',
  },
  's3.presigned-expired': {
    sample:
      '<Error><Code>AccessDenied</Code><Message>Request has expired</Message><Expires>2018-03-29T11:17:34Z</Expires></Error>',
    nearMiss: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
  },
  's3.headers-not-signed': {
    sample:
      '<Error><Code>AccessDenied</Code><Message>There were headers present in the request which were not signed</Message></Error>',
    nearMiss: '<Error><Message>There were headers present</Message></Error>',
  },
  's3.presign-incomplete': {
    sample: '<Error><Code>AuthorizationQueryParametersError</Code></Error>',
    nearMiss: '<Error><Code>AuthorizationError</Code></Error>',
  },
  's3.region': {
    sample:
      "<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-central-1'</Message><Region>eu-central-1</Region></Error>",
    nearMiss: '<Error><Code>PermanentRedirect</Code><Region>eu-central-1</Region></Error>',
  },
  's3.cors': {
    sample:
      '<Error><Code>AccessForbidden</Code><Message>CORSResponse: CORS is not enabled for this bucket.</Message></Error>',
    nearMiss: '<Error><Code>AccessForbidden</Code></Error>',
  },
  's3.body-hash': {
    sample: '<Error><Code>XAmzContentSHA256Mismatch</Code></Error>',
    nearMiss: 'x-amz-content-sha256:e3b0c44298fc1c149afbf4c8996fb924',
  },
  's3.old-version': {
    sample:
      '<Error><Code>InvalidRequest</Code><Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message></Error>',
    nearMiss: 'x-amz-algorithm: AWS4-HMAC-SHA256',
  },
  's3.denied': {
    sample: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    nearMiss: '<HTML><TITLE>Access Denied</TITLE></HTML>',
  },
  's3.seen': {
    sample: 'HTTP/1.1 403 Forbidden\nServer: AmazonS3\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\nServer: Amazon\n\n',
  },
});
