/**
 * By how many seconds a request's time may differ from the server's, where the vendor says so, by gateway.
 * AWS is not here: its services differ (5 and 15 minutes). TPNS publishes nothing.
 * https://www.tencentcloud.com/document/product/628/31717 (15 minutes) · https://www.tencentcloud.com/document/product/628/36663
 * (5 minutes) · https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html (15 minutes)
 * · https://help.aliyun.com/document_detail/48054.html (15 minutes)
 */
const windows: ReadonlyMap<string, number | 'unpublished'> = new Map<
  string,
  number | 'unpublished'
>([
  ['tencent-api-gateway', 900],
  ['tencent-cloud-api', 300],
  ['s3', 900],
  ['alibaba', 900],
  ['tpns', 'unpublished'],
]);

/** The window of a gateway or scheme, by id; undefined where it is not known whether there is one. */
export function clockWindow(speaker: string): number | 'unpublished' | undefined {
  return windows.get(speaker);
}
