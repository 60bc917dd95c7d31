import { alibabaApiGateway } from '#core/schemes/alibaba-api-gateway/scheme.ts';
import { apiKey } from '#core/schemes/api-key/scheme.ts';
import { awsSigV4 } from '#core/schemes/aws-sigv4/scheme.ts';
import { basic } from '#core/schemes/basic/scheme.ts';
import { custom } from '#core/schemes/custom/scheme.ts';
import { github } from '#core/schemes/github/scheme.ts';
import { line } from '#core/schemes/line/scheme.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { shopify } from '#core/schemes/shopify/scheme.ts';
import { slack } from '#core/schemes/slack/scheme.ts';
import { standardWebhooks } from '#core/schemes/standard-webhooks/scheme.ts';
import { stripe } from '#core/schemes/stripe/scheme.ts';
import { tencentCloudV3 } from '#core/schemes/tencent-cloud-v3/scheme.ts';
import { tencentMeeting } from '#core/schemes/tencent-meeting/scheme.ts';
import { wechatPayV2 } from '#core/schemes/wechat-pay-v2/scheme.ts';

/** All schemes but the first, in the order in which they are offered. A scheme is one line here and its folder. */
export const lateSchemes: readonly Scheme[] = [
  basic,
  apiKey,
  github,
  slack,
  stripe,
  shopify,
  line,
  standardWebhooks,
  tencentMeeting,
  awsSigV4,
  tencentCloudV3,
  custom,
  alibabaApiGateway,
  wechatPayV2,
];
