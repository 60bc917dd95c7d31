import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.azure': 'Microsoft Azure',
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
  'response.azure.storage-signature.meaning':
    'Azure Storage could not verify the signature: shared key, SAS or the time in it.',
  'response.azure.storage-signature.next':
    'Read AuthenticationErrorDetail: it names the field, or prints the string that the server signed.',
  'response.azure.storage-permission.meaning':
    'Azure Storage knows the caller, whose role or SAS does not allow this operation.',
  'response.azure.storage-permission.next':
    'Assign a data role such as Storage Blob Data Contributor, or make a SAS with this permission; roles take minutes to work.',
  'response.azure.storage-network.meaning':
    'The SAS allows other addresses or another protocol than this.',
  'response.azure.storage-network.next':
    'Call from an address of the SAS and over HTTPS, or make another SAS.',
  'response.azure.storage-failure.meaning':
    'Azure Storage refuses without a reason: mostly its firewall, or a SAS without this permission.',
  'response.azure.storage-failure.next':
    'Check the networks that the storage account allows, then the permissions.',
  'response.azure.role.meaning':
    'Azure knows the caller, who has no role for this action at this scope.',
  'response.azure.role.next':
    'Assign a role at the scope that the message names, and sign in again: roles take minutes to work.',
  'response.azure.token.meaning': 'The access token is expired, malformed or of another tenant.',
  'response.azure.token.next': 'Get a new token for the tenant of the subscription.',
  'response.azure.provider.meaning': 'The subscription has not registered the resource provider.',
  'response.azure.provider.next':
    'Register the provider that the message names, and wait some minutes.',
  'response.azure.application-gateway.meaning':
    'Application Gateway answered itself: its firewall stopped the request.',
  'response.azure.application-gateway.next':
    'Look up the request in the firewall’s log: it names the rule. User-Agents of scripts are a frequent cause.',
  'response.azure.seen.meaning': 'Azure is in the way, but these words do not tell why.',
  'response.azure.seen.next': 'Give the request ID or X-Azure-Ref to the operator.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.azure': 'Microsoft Azure',
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
  'response.azure.storage-signature.meaning':
    'Azure 存储无法验证签名：共享密钥、SAS 或其中的时间。',
  'response.azure.storage-signature.next':
    '请查看 AuthenticationErrorDetail：它会指出字段，或给出服务端的待签名字符串。',
  'response.azure.storage-permission.meaning':
    'Azure 存储认识调用方，但其角色或 SAS 不允许此操作。',
  'response.azure.storage-permission.next':
    '请分配数据角色（如 Storage Blob Data Contributor），或重新生成带此权限的 SAS；角色需数分钟生效。',
  'response.azure.storage-network.meaning': 'SAS 不允许该 IP 或协议。',
  'response.azure.storage-network.next': '请从 SAS 允许的 IP 用 HTTPS 调用，或重新生成 SAS。',
  'response.azure.storage-failure.meaning':
    'Azure 存储没有给出原因：多数是防火墙，或 SAS 没有此权限。',
  'response.azure.storage-failure.next': '请先检查存储帐户允许的网络，再检查权限。',
  'response.azure.role.meaning': 'Azure 认识调用方，但其在该范围内没有此操作的角色。',
  'response.azure.role.next': '请在消息所列范围分配角色后重新登录，角色需数分钟生效。',
  'response.azure.token.meaning': '访问令牌已过期、格式不对或属于其他租户。',
  'response.azure.token.next': '请为订阅所在的租户重新获取令牌。',
  'response.azure.provider.meaning': '订阅未注册该资源提供程序。',
  'response.azure.provider.next': '请注册消息所列的资源提供程序，并等待几分钟。',
  'response.azure.application-gateway.meaning':
    'Application Gateway 自己作了应答：其防火墙拦截了请求。',
  'response.azure.application-gateway.next':
    '请在防火墙日志中查找该请求，日志会给出规则。脚本的 User-Agent 是常见原因。',
  'response.azure.seen.meaning': '请求经过了 Azure，但这些内容没有说明原因。',
  'response.azure.seen.next': '请把请求 ID 或 X-Azure-Ref 交给运维。',
};

/** What the rules say. */
export const azureWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
