import { percentEncode } from '#core/http/percent.ts';
import { type Code, chained, code, joined } from '#core/snippets/code.ts';
import { type Language, own } from '#core/snippets/language.ts';
import type { HeaderValue, Plan, PlannedHeader, PlannedPiece } from '#core/snippets/plan.ts';

/** The text of a header, put together where it is not known before. */
export function headerCode(value: HeaderValue, language: Language): Code {
  if (value.kind === 'text') return language.text(value.text);
  const pieces = value.pieces.map((piece) => pieceCode(piece, language));
  return joined(pieces, ` ${language.plus} `);
}

function pieceCode(piece: PlannedPiece, language: Language): Code {
  if (piece.kind === 'literal') return language.text(piece.text);
  return variableOf(piece, language);
}

/** The URL, or what of it stands behind the host, with the parameters that the recipe adds. */
export function urlCode(plan: Plan, part: 'whole' | 'target', language: Language): Code {
  const url = part === 'whole' ? plan.url : targetOf(plan.url);
  const pieces = urlPieces({ ...plan, url }).map((piece) =>
    typeof piece === 'string'
      ? language.text(piece)
      : language.percentEncoded(variableOf(piece, language)),
  );
  return chained(pieces, language.plus, language.indent);
}

function variableOf(piece: Exclude<PlannedPiece, { kind: 'literal' }>, language: Language): Code {
  if (piece.kind === 'signature') return own('signature', language);
  return code`${language.variable(piece.value)}`;
}

/** Path and query as they were typed: parsers of URLs would encode characters that are sent as they are. */
export function targetOf(url: string): string {
  return url.replace(/^\w+:\/\/[^/]*/, '');
}

/** What of a URL stands before its path. */
export function originOf(url: string): string {
  return url.slice(0, url.length - targetOf(url).length);
}

/** A stretch of a URL that is sent as it stands, or a value that code has to percent-encode. */
export type UrlPiece = string | Exclude<PlannedPiece, { kind: 'literal' }>;

/** The URL in texts that are sent as they stand and values that code has to percent-encode. */
export function urlPieces({ url, query }: Pick<Plan, 'url' | 'query'>): readonly UrlPiece[] {
  const pieces: UrlPiece[] = [];
  let text = url;
  for (const [index, parameter] of query.entries()) {
    text += `${index > 0 || url.includes('?') ? '&' : '?'}${percentEncode(parameter.name)}=`;
    for (const piece of piecesOf(parameter)) {
      if (piece.kind === 'literal') text += percentEncode(piece.text);
      else {
        pieces.push(text, piece);
        text = '';
      }
    }
  }
  return [...pieces, ...(text === '' && pieces.length > 0 ? [] : [text])];
}

function piecesOf({ value }: PlannedHeader): readonly PlannedPiece[] {
  return value.kind === 'text' ? [{ kind: 'literal', text: value.text }] : value.pieces;
}
