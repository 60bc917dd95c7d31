/** An answer to try the reader on, from a public page. */
export type ResponseExample = {
  readonly id: 'tpns' | 'aws' | 'cors';
  readonly text: string;
  readonly source: string;
};

/**
 * One documented code (no page shows a whole reply of TPNS: composed of the documented fields), one error that
 * holds the server's own strings, one message of a browser.
 */
export const responseExamples: readonly ResponseExample[] = [
  {
    id: 'tpns',
    text: '{"seq":0,"ret_code":1008003,"err_msg":"auth failure","err_msg_zh":"认证鉴权失败"}',
    source: 'https://cloud.tencent.com/document/product/548/39080',
  },
  {
    id: 'aws',
    text: `ERROR: S3 error: 403 (SignatureDoesNotMatch)
<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIA****************</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256
20220930T064823Z
20220930/us-east-1/s3/aws4_request
8d03351bb13495a7a38bcbb86822d5952a2ee9311163ca1f9e9c0f070f00ccb3</StringToSign><SignatureProvided>2d561b2261e68479c01ddea5ccbfc46b475b6057ab85b85173afd55f0d40b592</SignatureProvided><StringToSignBytes>41 57 53 34 2d 48 4d 41 43</StringToSignBytes><CanonicalRequest>GET
/

host:s3.amazonaws.com
x-amz-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
x-amz-date:20220930T064823Z

host;x-amz-content-sha256;x-amz-date
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</CanonicalRequest></Error>`,
    source: 'https://github.com/s3tools/s3cmd/issues/1053',
  },
  {
    id: 'cors',
    text: "Access to XMLHttpRequest at 'http://localhost:8080/ecommerce-rest-api/api/v1/1/auth/admin/login' from origin 'http://localhost:8081' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
    source: 'https://github.com/JohnnyLe/Modern-Ecommerce/issues/12',
  },
];
