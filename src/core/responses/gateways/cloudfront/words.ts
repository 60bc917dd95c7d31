import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.cloudfront': 'Amazon CloudFront',
  'response.cloudfront.blocked.meaning':
    'CloudFront stopped the request before it reached the API: AWS WAF or a geographic restriction.',
  'response.cloudfront.blocked.next':
    'Give the Request ID to the owner of the site; the owner finds it in the logs of AWS WAF. Try from another network.',
  'response.cloudfront.method.meaning':
    'This CloudFront distribution only lets GET and HEAD through.',
  'response.cloudfront.method.next':
    'Allow the method in the cache behaviour, or send the request to the API’s own host.',
  'response.cloudfront.country.meaning':
    'The CloudFront distribution blocks the country that this address belongs to.',
  'response.cloudfront.country.next':
    'Send from another country, or ask the owner to lift the restriction.',
  'response.cloudfront.seen.meaning':
    'CloudFront answered, but these words do not tell why. “Bad request” mostly means that the host name belongs to no distribution.',
  'response.cloudfront.seen.next':
    'Check the host name of the request and the alternate domain names of the distribution.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.cloudfront': 'Amazon CloudFront',
  'response.cloudfront.blocked.meaning':
    '请求在到达 API 之前被 CloudFront 拦截：AWS WAF 或地理限制。',
  'response.cloudfront.blocked.next':
    '请把 Request ID 交给网站所有者，可在 AWS WAF 日志中查到。也可换一个网络再试。',
  'response.cloudfront.method.meaning': '该 CloudFront 分配只放行 GET 和 HEAD。',
  'response.cloudfront.method.next': '请在缓存行为中允许该方法，或把请求直接发往 API 的主机。',
  'response.cloudfront.country.meaning': '该 CloudFront 分配屏蔽了此 IP 所属的国家或地区。',
  'response.cloudfront.country.next': '请从其他国家或地区发送，或请所有者解除限制。',
  'response.cloudfront.seen.meaning':
    '应答来自 CloudFront，但这些内容没有说明原因。“Bad request”多半表示该域名不属于任何分配。',
  'response.cloudfront.seen.next': '请核对请求的域名和分配的备用域名。',
};

/** What the rules say. */
export const cloudfrontWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
