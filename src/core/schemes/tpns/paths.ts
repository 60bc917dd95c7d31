import type { DocumentedPath } from '#core/schemes/scheme.ts';
import type { TpnsWord } from '#core/schemes/tpns/words/en.ts';

/**
 * Every path that the vendor documents, all of them POST, with the limit that
 * its page states (the API pages of https://www.tencentcloud.com/document/product/1024).
 * Two statistics paths are spelled another way on the overview page; both
 * spellings are listed.
 */
export const paths: readonly DocumentedPath[] = [
  documented('push-app', '/v3/push/app', { limit: { id: 'tpns.limit.push-app' } }),
  documented('package-upload', '/v3/push/package/upload', {
    multipart: true,
    limit: { id: 'tpns.limit.package-upload' },
    hint: { id: 'tpns.hint.multipart' },
  }),
  documented('plan-push', '/v3/push/plan/add_plan_push', { limit: { id: 'tpns.limit.plan-push' } }),
  documented('tag', '/v3/device/tag'),
  documented('tag-drop', '/v3/device/tag/delete_all_device'),
  documented('account-batch', '/v3/device/account/batchoperate', {
    limit: { id: 'tpns.limit.account-batch' },
  }),
  documented('account-query', '/v3/device/account/query'),
  documented('attributes', '/v3/device/set_custom_attribute'),
  statistics('channel-overview', 'get_push_channel_stat_overview'),
  statistics('channel-overview-old', 'get_push_stat_overview'),
  statistics('device-overview', 'get_device_stat_overview'),
  statistics('device-distribution', 'get_device_distribute_info'),
  statistics('push-record', 'get_push_record'),
  statistics('task-channel', 'get_push_task_stat_channel'),
  statistics('group-channel', 'get_push_group_stat_channel'),
  statistics('group-channel-old', 'get_push_group_stat'),
  documented('token-pushes', '/v3/toolbox/getPushListByToken', {
    limit: { id: 'tpns.limit.per-hour' },
  }),
];

type PathId = TpnsWord extends infer Word
  ? Word extends `tpns.path.${infer Id}`
    ? Id
    : never
  : never;

function documented(
  id: PathId,
  path: string,
  more: Partial<Pick<DocumentedPath, 'multipart' | 'limit' | 'hint'>> = {},
): DocumentedPath {
  return { id, path, multipart: false, purpose: { id: `tpns.path.${id}` }, ...more };
}

function statistics(id: PathId, name: string): DocumentedPath {
  return documented(id, `/v3/statistics/${name}`, { limit: { id: 'tpns.limit.per-hour' } });
}
