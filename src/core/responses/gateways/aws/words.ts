import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.aws': 'AWS',
  'response.aws.missing-authentication-token.meaning':
    'API Gateway has no such path, method or stage. It says so with “Missing Authentication Token”, also when nothing is wrong with a token.',
  'response.aws.missing-authentication-token.next':
    'Compare stage, path and method with the deployed API, to the last slash. Only if they are right: the method wants AWS_IAM, so sign the request.',
  'response.aws.not-signed.meaning':
    'The request has no Authorization header, and this service answers signed requests only.',
  'response.aws.not-signed.next':
    'Sign the request with Signature Version 4. If your client signs, a proxy may have dropped the header.',
  'response.aws.not-key-value.meaning':
    'API Gateway took the Authorization header for an AWS signature and could not read it. Routes that do not exist end here, too.',
  'response.aws.not-key-value.next':
    'Check the path and the method first. If they are right, the route wants AWS_IAM: Basic and Bearer do not work there.',
  'response.aws.incomplete-signature.meaning':
    'The Authorization header lacks parts of Signature Version 4: Credential, SignedHeaders, Signature or the date.',
  'response.aws.incomplete-signature.next':
    'Send all of them. If you meant Basic or Bearer, this URL or method wants an AWS signature.',
  'response.aws.malformed-authorization.meaning':
    'A part of the Authorization header has the wrong form.',
  'response.aws.malformed-authorization.next':
    'Read the marked words: they name the part. The header lists host among SignedHeaders, the algorithm is AWS4-HMAC-SHA256, the date is like 20260131T235959Z.',
  'response.aws.signature-mismatch.meaning':
    'The server computed another signature. It prints the canonical request and the string to sign that it got.',
  'response.aws.signature-mismatch.next':
    'Compare its strings with yours line by line. If they are equal, the secret key is wrong.',
  'response.aws.credential-scope.meaning':
    'The credential is scoped to another date, region or service than the one that answered.',
  'response.aws.credential-scope.next':
    'Put what the message expects into the scope, and sign again: the service of an API behind API Gateway is execute-api.',
  'response.aws.clock.meaning':
    'The date of the signature is outside the time that the server allows: 5 or 15 minutes around its own clock.',
  'response.aws.clock.next':
    'Set the clock of the machine that signs by NTP, use Universal Time, and sign each request just before it is sent.',
  'response.aws.key-unknown.meaning':
    'AWS does not know this access key ID here: deleted, of another partition (China, GovCloud), or temporary without its session token.',
  'response.aws.key-unknown.next':
    'Check the key ID. One that begins with ASIA needs its X-Amz-Security-Token.',
  'response.aws.token-expired.meaning': 'The temporary credentials have run out.',
  'response.aws.token-expired.next':
    'Get new ones from STS or by signing in to SSO again, and read them anew for each run.',
  'response.aws.iam-denied.meaning':
    'The signature is right. The identity may not do this to that resource.',
  'response.aws.iam-denied.next':
    'Allow the action on the resource’s ARN. An explicit deny, a boundary, an organisation’s policy or a VPC endpoint outweighs every allow.',
  'response.aws.authorizer-denied.meaning':
    'The API’s own authorizer said no: a Lambda function, or Cognito.',
  'response.aws.authorizer-denied.next':
    'Check the token’s scopes and the ARN in the policy that the authorizer returns: a cached policy for another method denies, too.',
  'response.aws.account-suspended.meaning':
    'The account is suspended or not yet trusted for this service. IAM has no say in it.',
  'response.aws.account-suspended.next': 'Open the service’s console or ask AWS support.',
  'response.aws.function-url.meaning':
    'The function’s URL wants AWS_IAM, or nobody has been allowed to invoke it.',
  'response.aws.function-url.next':
    'Grant lambda:InvokeFunctionUrl, and sign the request if the URL’s AuthType is AWS_IAM.',
  'response.aws.access-denied.meaning': 'AWS denies the action without saying which rule does.',
  'response.aws.access-denied.next':
    'Look into CloudTrail for the event of this request ID, then at the policies of identity and resource.',
  'response.aws.throttled.meaning': 'Too many requests, or the quota of the usage plan is used up.',
  'response.aws.throttled.next':
    'Wait and repeat with growing pauses. For LimitExceededException the quota’s period has to end.',
  'response.aws.forbidden.meaning':
    'API Gateway says Forbidden and nothing else: an API key that is missing or in no usage plan of this stage, a firewall, a resource policy and a wrong custom domain all read the same.',
  'response.aws.forbidden.next':
    'Send x-api-key and check key, usage plan and stage. Then look into the logs of AWS WAF and at the resource policy.',
  'response.aws.load-balancer.meaning':
    'AWS’s load balancer answered itself: AWS WAF stopped the request, or a listener rule answers 403.',
  'response.aws.load-balancer.next':
    'Look up the request in the logs of AWS WAF, then in the rules of the listener.',
  'response.aws.seen.meaning': 'AWS answered, but these words do not tell why.',
  'response.aws.seen.next':
    'Paste the whole answer: the header x-amzn-ErrorType and the body name the reason.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.aws': 'AWS',
  'response.aws.missing-authentication-token.meaning':
    'API Gateway 上没有这个路径、方法或阶段。它的说法是“Missing Authentication Token”，即使令牌没有任何问题。',
  'response.aws.missing-authentication-token.next':
    '逐字核对阶段、路径和方法与已部署的 API 是否一致，包括末尾的斜杠。都对的话，说明该方法启用了 AWS_IAM，请对请求签名。',
  'response.aws.not-signed.meaning': '请求没有 Authorization 请求头，而该服务只接受已签名的请求。',
  'response.aws.not-signed.next':
    '请用 Signature Version 4 签名。如果客户端已经签名，可能是代理去掉了该请求头。',
  'response.aws.not-key-value.meaning':
    'API Gateway 把 Authorization 当作 AWS 签名来解析，但读不懂。访问不存在的路由也会得到这个结果。',
  'response.aws.not-key-value.next':
    '先核对路径和方法。都对的话，说明该路由要求 AWS_IAM，Basic 和 Bearer 在这里无效。',
  'response.aws.incomplete-signature.meaning':
    'Authorization 请求头缺少 Signature Version 4 的组成部分：Credential、SignedHeaders、Signature 或日期。',
  'response.aws.incomplete-signature.next':
    '请把它们补全。如果你想用的是 Basic 或 Bearer，那么该 URL 或方法要求的是 AWS 签名。',
  'response.aws.malformed-authorization.meaning': 'Authorization 请求头中有一部分格式不对。',
  'response.aws.malformed-authorization.next':
    '标出的文字指出了是哪一部分。SignedHeaders 必须包含 host，算法为 AWS4-HMAC-SHA256，日期形如 20260131T235959Z。',
  'response.aws.signature-mismatch.meaning':
    '服务端算出的签名不同。它会给出自己的规范请求和待签名字符串。',
  'response.aws.signature-mismatch.next':
    '把它的字符串与你的逐行比较。如果完全相同，就是 Secret Access Key 不对。',
  'response.aws.credential-scope.meaning': '凭证范围中的日期、区域或服务与应答方不符。',
  'response.aws.credential-scope.next':
    '按消息里期望的值填写凭证范围并重新签名：API Gateway 上 API 的服务名是 execute-api。',
  'response.aws.clock.meaning':
    '签名中的日期超出了服务端允许的范围：与其时钟相差不得超过 5 分钟或 15 分钟。',
  'response.aws.clock.next': '请用 NTP 校准签名机器的时钟，使用 UTC 时间，并在发送前才签名。',
  'response.aws.key-unknown.meaning':
    'AWS 在这里不认识该访问密钥 ID：已删除、属于其他分区（中国区、GovCloud），或是缺少会话令牌的临时密钥。',
  'response.aws.key-unknown.next':
    '请核对密钥 ID。以 ASIA 开头的必须同时发送 X-Amz-Security-Token。',
  'response.aws.token-expired.meaning': '临时凭证已过期。',
  'response.aws.token-expired.next': '请重新从 STS 获取，或重新登录 SSO，并在每次运行时重新读取。',
  'response.aws.iam-denied.meaning': '签名没有问题。该身份无权对此资源执行这一操作。',
  'response.aws.iam-denied.next':
    '请在策略中允许对该资源 ARN 的操作。显式拒绝、权限边界、组织策略或 VPC 终端节点策略优先于任何允许。',
  'response.aws.authorizer-denied.meaning': 'API 自己的授权方（Lambda 函数或 Cognito）拒绝了请求。',
  'response.aws.authorizer-denied.next':
    '请检查令牌的 scope，以及授权方返回的策略中的 ARN：为其他方法缓存的策略也会导致拒绝。',
  'response.aws.account-suspended.meaning': '该账户已被停用，或尚未获准使用此服务，与 IAM 无关。',
  'response.aws.account-suspended.next': '请打开该服务的控制台，或联系 AWS 支持。',
  'response.aws.function-url.meaning': '该函数 URL 要求 AWS_IAM，或没有授予任何人调用权限。',
  'response.aws.function-url.next':
    '请授予 lambda:InvokeFunctionUrl；如果 AuthType 为 AWS_IAM，还要对请求签名。',
  'response.aws.access-denied.meaning': 'AWS 拒绝了该操作，但没有说明是哪条规则。',
  'response.aws.access-denied.next':
    '请在 CloudTrail 中查找该请求 ID 的事件，再检查身份策略和资源策略。',
  'response.aws.throttled.meaning': '请求过于频繁，或使用计划的配额已用完。',
  'response.aws.throttled.next':
    '请等待并以递增的间隔重试。若为 LimitExceededException，需等配额周期结束。',
  'response.aws.forbidden.meaning':
    'API Gateway 只返回 Forbidden：缺少 API 密钥、密钥不在该阶段的使用计划中、防火墙拦截、资源策略、自定义域名不对，结果都一样。',
  'response.aws.forbidden.next':
    '请发送 x-api-key 并检查密钥、使用计划和阶段；然后查看 AWS WAF 日志和资源策略。',
  'response.aws.load-balancer.meaning':
    'AWS 负载均衡器自己作了应答：请求被 AWS WAF 拦截，或监听器规则返回 403。',
  'response.aws.load-balancer.next': '请先查看 AWS WAF 日志，再检查监听器规则。',
  'response.aws.seen.meaning': '应答来自 AWS，但这些内容没有说明原因。',
  'response.aws.seen.next': '请粘贴完整的应答：x-amzn-ErrorType 响应头和正文会给出原因。',
};

/** What the rules say. */
export const awsWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
