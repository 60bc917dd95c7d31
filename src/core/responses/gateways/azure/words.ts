import type { Words } from '#core/messages.ts';

const en = {
  'response.azure.key-invalid.meaning':
    'The subscription key is wrong, suspended, or of a product without this API.',
  'response.azure.key-invalid.next':
    'Compare the key with the product’s subscription. A Front Door before it can keep an old answer.',
  'response.azure.key-or-endpoint.meaning':
    'The key is wrong, or it belongs to another resource or region than the endpoint.',
  'response.azure.key-or-endpoint.next':
    'Copy key and endpoint from the same resource. A key of OpenAI does not work at Azure.',
  'response.azure.key-missing.meaning': 'No subscription key in the request.',
  'response.azure.key-missing.next':
    'Send it as Ocp-Apim-Subscription-Key, or as the query parameter subscription-key, unless the API names them otherwise.',
  'response.azure.quota.meaning': 'The quota is used up. API Management says so with HTTP 403.',
  'response.azure.quota.next':
    'Wait as long as the message says (days.hours:minutes:seconds), or take a larger product.',
  'response.azure.rate.meaning': 'Too many calls in a short time.',
  'response.azure.rate.next': 'Wait as many seconds as the message says.',
  'response.azure.application-gateway.meaning':
    'Application Gateway answered itself: its firewall stopped the request.',
  'response.azure.application-gateway.next':
    'Look up the request in the firewall’s log: it names the rule. User-Agents of scripts are a frequent cause.',
  'response.azure.seen.meaning': 'Azure is in the way, but these words do not tell why.',
  'response.azure.seen.next': 'Give the request ID or X-Azure-Ref to the operator.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.azure.key-invalid.meaning': '订阅密钥错误、已停用，或所属产品不包含此 API。',
  'response.azure.key-invalid.next': '请与产品订阅的密钥比对。前面的 Front Door 可能缓存了旧应答。',
  'response.azure.key-or-endpoint.meaning': '密钥错误，或密钥与接入点不属于同一资源或区域。',
  'response.azure.key-or-endpoint.next':
    '请从同一资源复制密钥和接入点。OpenAI 的密钥不能用于 Azure。',
  'response.azure.key-missing.meaning': '请求中没有订阅密钥。',
  'response.azure.key-missing.next':
    '请用 Ocp-Apim-Subscription-Key 请求头或 subscription-key 查询参数发送，除非 API 另有约定。',
  'response.azure.quota.meaning': '配额已用完。API Management 以 HTTP 403 返回。',
  'response.azure.quota.next': '请按消息中的时间等待（天.时:分:秒），或换用更大的产品。',
  'response.azure.rate.meaning': '短时间内调用过多。',
  'response.azure.rate.next': '请按消息中的秒数等待。',
  'response.azure.application-gateway.meaning':
    'Application Gateway 自己作了应答：其防火墙拦截了请求。',
  'response.azure.application-gateway.next':
    '请在防火墙日志中查找该请求，日志会给出规则。脚本的 User-Agent 是常见原因。',
  'response.azure.seen.meaning': '请求经过了 Azure，但这些内容没有说明原因。',
  'response.azure.seen.next': '请把请求 ID 或 X-Azure-Ref 交给运维。',
};

/** What the rules say. */
export const azureWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
