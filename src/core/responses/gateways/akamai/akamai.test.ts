import { akamai } from '#core/responses/gateways/akamai/rules.ts';
import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';

describeFamily(akamai, {
  'akamai.edgegrid-clock': {
    sample:
      '{"type":"https://problems.luna.akamaiapis.net/-/pep-authn/request-error","status":400,"detail":"Invalid timestamp"}',
    nearMiss: '{"status":400,"detail":"Invalid timestamp"}',
  },
  'akamai.edgegrid-signature': {
    sample:
      '{"type":"https://problems.luna.akamaiapis.net/-/pep-authn/deny","status":401,"detail":"The signature does not match"}',
    nearMiss: '{"status":401,"detail":"The signature does not match"}',
  },
  'akamai.denied': {
    sample:
      'You don\'t have permission to access "http&#58;&#47;&#47;example&#46;com&#47;" on this server.<P>\nReference&#32;&#35;18&#46;c9745968&#46;1620001727&#46;17b46cde',
    nearMiss: "You don't have permission to access /termine.php\non this server.",
  },
  'akamai.edge-error': {
    sample: 'Service Unavailable - DNS failure\nReference #11.2e373217.1558103133.1dedf6b',
    nearMiss: 'Reference #18.2e373217.1558103133.1dedf6b',
  },
  'akamai.seen': {
    sample: 'HTTP/1.1 403 Forbidden\nServer: AkamaiGHost\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\nServer: Akamai\n\n',
  },
});
