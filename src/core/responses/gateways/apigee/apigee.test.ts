import { apigee } from '#core/responses/gateways/apigee/rules.ts';
import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';

describeFamily(apigee, {
  'apigee.key-invalid': {
    sample:
      '{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}',
    nearMiss:
      '{"fault":{"faultstring":"Invalid ApiKey for given resource","detail":{"errorcode":"oauth.v2.InvalidApiKeyForGivenResource"}}}',
  },
  'apigee.key-missing': {
    sample:
      '{"fault":{"faultstring":"Failed to resolve API Key variable request.queryparam.apikey","detail":{"errorcode":"steps.oauth.v2.FailedToResolveAPIKey"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"steps.oauth.v2.FailedToResolveToken"}}}',
  },
  'apigee.key-not-for-resource': {
    sample: '{"fault":{"detail":{"errorcode":"oauth.v2.InvalidApiKeyForGivenResource"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}',
  },
  'apigee.key-not-active': {
    sample: '{"fault":{"detail":{"errorcode":"keymanagement.service.consumer_key_expired"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"keymanagement.service.consumer_key"}}}',
  },
  'apigee.token': {
    sample:
      '{"fault":{"faultstring":"Access Token expired","detail":{"errorcode":"keymanagement.service.access_token_expired"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"steps.jwt.TokenExpired"}}}',
  },
  'apigee.rate': {
    sample: '{"fault":{"detail":{"errorcode":"policies.ratelimit.SpikeArrestViolation"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"policies.ratelimit.InvalidMessageWeight"}}}',
  },
  'apigee.ip': {
    sample:
      '{"fault":{"faultstring":"Access Denied for client ip : 10.0.0.1","detail":{"errorcode":"accesscontrol.IPDeniedAccess"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"accesscontrol.InvalidIPAddressInVariable"}}}',
  },
  'apigee.threat': {
    sample: '{"fault":{"detail":{"errorcode":"steps.jsonthreatprotection.ExecutionFailed"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"steps.json2xml.ExecutionFailed"}}}',
  },
  'apigee.jwt': {
    sample:
      '{"fault":{"faultstring":"Token expired: policy(JWT-1)","detail":{"errorcode":"steps.jwt.TokenExpired"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"keymanagement.service.invalid_access_token"}}}',
  },
  'apigee.raise-fault': {
    sample:
      '{"fault":{"faultstring":"Raising fault. Fault name : RF-1","detail":{"errorcode":"steps.raisefault.RaiseFault"}}}',
    nearMiss: '{"fault":{"detail":{"errorcode":"steps.raisefault"}}}',
  },
  'apigee.seen': {
    sample:
      '{"fault":{"faultstring":"x","detail":{"errorcode":"messaging.adaptors.http.flow.NoActiveTargets"}}}',
    nearMiss: '{"fault":{"faultstring":"x"}}',
  },
});
