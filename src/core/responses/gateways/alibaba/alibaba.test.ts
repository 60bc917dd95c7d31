import { alibaba } from '#core/responses/gateways/alibaba/rules.ts';
import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';

describeFamily(alibaba, {
  'alibaba.gateway-signature': {
    sample:
      'HTTP/1.1 400 Bad Request\nX-Ca-Error-Message: Invalid Signature, Server StringToSign:`GET#application/json`',
    nearMiss: 'HTTP/1.1 400 Bad Request\nX-Ca-Error-Message: Invalid Content-MD5',
  },
  'alibaba.gateway-clock': {
    sample: 'HTTP/1.1 400 Bad Request\nX-Ca-Error-Message: Timestamp Expired',
    nearMiss: 'HTTP/1.1 400 Bad Request\nX-Ca-Error-Message: Time',
  },
  'alibaba.gateway-nonce': {
    sample: 'HTTP/1.1 400 Bad Request\nX-Ca-Error-Message: Nonce Used',
    nearMiss: 'HTTP/1.1 400 Bad Request\nX-Ca-Error-Message: Nonce',
  },
  'alibaba.gateway-key': {
    sample: 'HTTP/1.1 400 Bad Request\nX-Ca-Error-Code: A400IK',
    nearMiss: 'HTTP/1.1 400 Bad Request\nX-Ca-Error-Code: A400',
  },
  'alibaba.gateway-permission': {
    sample: 'HTTP/1.1 403 Forbidden\nX-Ca-Error-Code: I403AA\nX-Ca-Error-Message: Unauthorized',
    nearMiss: 'HTTP/1.1 403 Forbidden\nX-Ca-Error-Message: Forbidden',
  },
  'alibaba.gateway-rate': {
    sample: 'HTTP/1.1 429 Too Many Requests\nX-Ca-Error-Code: T429AP',
    nearMiss: 'HTTP/1.1 429 Too Many Requests\nX-Ca-Error-Code: D429AP',
  },
  'alibaba.gateway-access': {
    sample: 'HTTP/1.1 403 Forbidden\nX-Ca-Error-Code: A403IP',
    nearMiss: 'HTTP/1.1 403 Forbidden\nX-Ca-Error-Code: A403XX',
  },
  'alibaba.gateway-route': {
    sample: 'HTTP/1.1 404 Not Found\nX-Ca-Error-Code: I404NF',
    nearMiss: 'HTTP/1.1 404 Not Found\nX-Ca-Error-Code: 404',
  },
  'alibaba.signature': {
    sample:
      '{"Code":"SignatureDoesNotMatch","Message":"Specified signature is not matched with our calculation. server string to sign is:GET&%2F&"}',
    nearMiss: '{"Code":"SignatureNonceUsed"}',
  },
  'alibaba.key': {
    sample: '{"Code":"InvalidAccessKeyId.NotFound","Message":"Specified access key is not found."}',
    nearMiss: '{"Code":"InvalidAccessKeyId.Unknown"}',
  },
  'alibaba.clock': {
    sample:
      '{"Code":"InvalidTimeStamp.Expired","Message":"Specified time stamp or date value is expired."}',
    nearMiss: '{"Code":"InvalidTimeStamp.Format"}',
  },
  'alibaba.ram': {
    sample:
      '{"Code":"Forbidden.RAM","Message":"User not authorized to operate on the specified resource"}',
    nearMiss: '{"Code":"Forbidden"}',
  },
  'alibaba.throttling': {
    sample: '{"Code":"Throttling.User","Message":"Request was denied due to user flow control."}',
    nearMiss: '{"Code":"Throttle"}',
  },
  'alibaba.oss-signature': {
    sample:
      '<Error><Code>SignatureDoesNotMatch</Code><OSSAccessKeyId>abcd</OSSAccessKeyId></Error>',
    nearMiss: '<Error><Code>SignatureDoesNotMatch</Code></Error>',
  },
  'alibaba.oss-key': {
    sample:
      '<Error><Code>InvalidAccessKeyId</Code><Message>The OSS Access Key Id you provided does not exist in our records.</Message></Error>',
    nearMiss: '<Error><Code>InvalidAccessKeyId</Code></Error>',
  },
  'alibaba.oss-clock': {
    sample:
      '<Error><Code>RequestTimeTooSkewed</Code><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>',
    nearMiss: '<Error><Code>RequestTimeTooSkewed</Code></Error>',
  },
  'alibaba.oss-endpoint': {
    sample:
      '<Error><Code>AccessDenied</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint.</Message><Endpoint>oss-cn-shenzhen.aliyuncs.com</Endpoint></Error>',
    nearMiss:
      '<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint.</Message></Error>',
  },
  'alibaba.oss-denied': {
    sample:
      '<Error><Code>AccessDenied</Code><Message>You have no right to access this object because of bucket acl.</Message></Error>',
    nearMiss: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
  },
  'alibaba.oss-expired': {
    sample:
      '<Error><Code>AccessDenied</Code><Message>Request has expired.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>',
    nearMiss:
      '<Error><Code>AccessDenied</Code><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>',
  },
  'alibaba.seen': {
    sample: 'HTTP/1.1 403 Forbidden\nX-Ca-Request-Id: 0A1B2C3D\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\nX-Request-Id: 0A1B2C3D\n\n',
  },
});
