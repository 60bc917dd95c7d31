import { cors } from '#core/responses/gateways/cors/rules.ts';
import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';

describeFamily(cors, {
  'cors.preflight-status': {
    sample:
      "Access to fetch at 'https://api.example.com/' from origin 'http://localhost' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
    nearMiss: 'It has HTTP ok status.',
  },
  'cors.origin': {
    sample: "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    nearMiss: 'Access-Control-Allow-Origin: *',
  },
  'cors.header': {
    sample:
      'Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.',
    nearMiss: 'Access-Control-Allow-Headers: authorization',
  },
  'cors.method': {
    sample: 'Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.',
    nearMiss: 'Access-Control-Allow-Methods: PUT',
  },
  'cors.credentials': {
    sample:
      "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
    nearMiss: "credentials mode is 'omit'",
  },
  'cors.redirect': {
    sample:
      "Response to preflight request doesn't pass access control check: Redirect is not allowed for a preflight request.",
    nearMiss: 'Redirect is allowed.',
  },
  'cors.blocked': {
    sample: 'Fetch API cannot load https://api.example.com/ due to access control checks.',
    nearMiss: 'Fetch API cannot load https://api.example.com/.',
  },
  'cors.no-connection': {
    sample:
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/. (Reason: CORS request did not succeed). Status code: (null).',
    nearMiss: '(Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 502.',
  },
  'cors.hidden': {
    sample: 'TypeError: Failed to fetch',
    nearMiss: 'TypeError: x is not a function',
  },
});
