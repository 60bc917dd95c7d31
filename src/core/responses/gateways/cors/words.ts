import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.browser': 'The browser',
  'response.cors.preflight-status.meaning':
    'The server answered the browser’s OPTIONS request with an error: it asks for credentials there, or knows no OPTIONS.',
  'response.cors.preflight-status.next':
    'Let OPTIONS pass without credentials, with a status of 200 to 299. The request itself has not been sent.',
  'response.cors.origin.meaning':
    'The answer does not allow this page’s origin. An error answer often lacks the header that the others have, so the browser hides the error itself.',
  'response.cors.origin.next':
    'Repeat the request with curl. If it fails there too, that is the error; if it works, add the header on the server.',
  'response.cors.header.meaning': 'The server does not allow a header that the page wants to send.',
  'response.cors.header.next': 'Add it to Access-Control-Allow-Headers in the answer to OPTIONS.',
  'response.cors.method.meaning':
    'The server does not allow this method to pages of other origins.',
  'response.cors.method.next': 'Add it to Access-Control-Allow-Methods in the answer to OPTIONS.',
  'response.cors.credentials.meaning':
    'The page sends cookies or credentials, and the server allows all origins or no credentials.',
  'response.cors.credentials.next':
    'Answer with the page’s own origin and Access-Control-Allow-Credentials: true, or send no credentials.',
  'response.cors.redirect.meaning':
    'The server redirects the OPTIONS request, which browsers do not follow.',
  'response.cors.redirect.next':
    'Call the final URL: https, with or without the last slash, as the server wants it.',
  'response.cors.blocked.meaning':
    'The browser kept the answer from the page, because the server does not allow it for this origin.',
  'response.cors.blocked.next':
    'Repeat the request with curl, and read what the server really said.',
  'response.cors.no-connection.meaning':
    'The connection failed: certificate, name, firewall or an extension. Firefox says CORS, but no answer came at all.',
  'response.cors.no-connection.next':
    'Open the URL in a tab of its own, or repeat the request with curl.',
  'response.cors.hidden.meaning':
    'The page is told nothing: not whether it was CORS, nor the status.',
  'response.cors.hidden.next': 'Open the console and the Network tab, and paste what stands there.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.browser': '浏览器',
  'response.cors.preflight-status.meaning':
    '服务端对浏览器的 OPTIONS 预检返回了错误：它在预检时要求凭证，或不支持 OPTIONS。',
  'response.cors.preflight-status.next':
    '请让 OPTIONS 不带凭证也能通过，返回 200 到 299。真正的请求还没有发出。',
  'response.cors.origin.meaning':
    '应答不允许该页面的来源。出错的应答往往缺少正常应答才有的响应头，浏览器因此连错误本身也隐藏了。',
  'response.cors.origin.next':
    '请用 curl 重试。若同样失败，那才是真正的错误；若成功，请在服务端添加该响应头。',
  'response.cors.header.meaning': '服务端不允许页面要发送的某个请求头。',
  'response.cors.header.next': '请在 OPTIONS 的应答中把它加入 Access-Control-Allow-Headers。',
  'response.cors.method.meaning': '服务端不允许其他来源的页面使用该方法。',
  'response.cors.method.next': '请在 OPTIONS 的应答中把它加入 Access-Control-Allow-Methods。',
  'response.cors.credentials.meaning':
    '页面带有 Cookie 或凭证，而服务端允许所有来源，或不允许凭证。',
  'response.cors.credentials.next':
    '请返回页面自己的来源和 Access-Control-Allow-Credentials: true，或不发送凭证。',
  'response.cors.redirect.meaning': '服务端对 OPTIONS 请求作了重定向，浏览器不会跟随。',
  'response.cors.redirect.next': '请直接调用最终的 URL：https，末尾是否带斜杠以服务端为准。',
  'response.cors.blocked.meaning': '浏览器没有把应答交给页面，因为服务端不允许该来源。',
  'response.cors.blocked.next': '请用 curl 重试，看服务端真正返回了什么。',
  'response.cors.no-connection.meaning':
    '连接失败：证书、域名、防火墙或浏览器扩展。Firefox 虽说是 CORS，其实根本没有收到应答。',
  'response.cors.no-connection.next': '请在新标签页打开该 URL，或用 curl 重试。',
  'response.cors.hidden.meaning': '页面得不到任何信息：既不知道是否为 CORS，也不知道状态码。',
  'response.cors.hidden.next': '请打开控制台和网络面板，粘贴其中的内容。',
};

/** What the rules say. */
export const corsWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
