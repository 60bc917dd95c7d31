import { fetchCall } from '#core/importers/code/fetch.ts';
import { python } from '#core/importers/code/python.ts';
import { curl, powershell } from '#core/importers/curl/curl.ts';
import { har } from '#core/importers/documents/har.ts';
import { jsonRequest } from '#core/importers/documents/json-request.ts';
import { postman } from '#core/importers/documents/postman.ts';
import { http } from '#core/importers/http/http.ts';
import { trace } from '#core/importers/http/trace.ts';
import { verbose } from '#core/importers/http/verbose.ts';
import type { Importer } from '#core/importers/reading.ts';

/**
 * The only list of importers: the first that detects a text reads it. What has one unmistakable form comes
 * before what is found somewhere inside a text, and programs come behind commands, which may hold
 * programs in their bodies.
 */
export const importers: readonly Importer[] = [
  har,
  postman,
  jsonRequest,
  trace,
  verbose,
  http,
  powershell,
  curl,
  fetchCall,
  python,
];
