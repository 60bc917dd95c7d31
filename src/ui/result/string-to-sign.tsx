import { memo, type ReactNode, useEffect, useMemo } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { StringToSign } from '#core/inspect/report.ts';
import { labelOf, type Part } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { holdsSecret, isSecretSegment } from '#core/schemes/secrecy.ts';
import { CopyButton, type CopyOutcome } from '#ui/kit/copy-button.tsx';
import { segmentClasses } from '#ui/kit/segment-style.ts';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import { type NamedSegment, nameSegments } from '#ui/result/segments.ts';
import { useMeasure } from '#ui/result/use-measure.ts';
import { useRevealed } from '#ui/revealed.ts';

const loadByteView = async () => (await import('./byte-view.tsx')).ByteView;

/** It is fetched beside the first paint: before that, there is no string to sign. */
const ByteView = late(loadByteView);

type StringToSignViewProps = {
  readonly scheme: Scheme;
  /** Where it is not the one of the page, a name of its own. */
  readonly title?: string;
  /** Undefined: there never was one, and empty segments stand where it will be. */
  readonly value: StringToSign | undefined;
  readonly stale: boolean;
  /** The byte under the caret, here or in the body's editor. */
  readonly cursor?: number | undefined;
  readonly onCursor?: ((offset: number) => void) | undefined;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

/** The exact bytes that are given to the MAC, each in the style of the part that it comes from. */
export const StringToSignView = memo((props: StringToSignViewProps): ReactNode => {
  const { t } = useLanguage();
  const { value, scheme } = props;
  const title = props.title ?? t('result.string-to-sign');
  const segments = useNamedSegments(scheme, value);
  const text = useMemo(() => value && utf8TextOf(value.bytes), [value]);
  useEffect(() => void loadByteView(), []);
  if (!value) {
    return (
      <Ledger title={<h2>{title}</h2>}>
        <GhostSegments scheme={scheme} />
      </Ledger>
    );
  }
  return (
    <Ledger
      title={<h2>{title}</h2>}
      hint={<Hint scheme={scheme} count={value.bytes.length} isText={text !== undefined} />}
      stale={props.stale}
      action={<CopyBytes {...props} bytes={value.bytes} text={text} />}
    >
      <LatePart fallback={<GhostSegments scheme={scheme} />}>
        <ByteView
          label={title}
          bytes={value.bytes}
          segments={segments}
          cursor={props.cursor}
          onCursor={props.onCursor}
        />
      </LatePart>
    </Ledger>
  );
});

/** What the page calls a part: a field by the vendor's own name. */
function usePartName(scheme: Scheme): (part: Part) => string {
  const { t } = useLanguage();
  return (part) => {
    if (part.kind === 'body') return t('result.body');
    if (part.kind === 'literal') return part.name ?? '';
    return labelOf(scheme.fields, part.field);
  };
}

function useNamedSegments(
  scheme: Scheme,
  value: StringToSign | undefined,
): readonly NamedSegment[] {
  const nameOf = usePartName(scheme);
  const { locale } = useLanguage();
  const [isRevealed] = useRevealed(scheme.recipe.key.field);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names change with scheme and language only.
  return useMemo(
    () =>
      nameSegments(
        value?.segments ?? [],
        scheme.recipe,
        nameOf,
        (segment) => !isRevealed && isSecretSegment(segment, scheme),
      ),
    [value, scheme, locale, isRevealed],
  );
}

function Hint(props: { scheme: Scheme; count: number; isText: boolean }): ReactNode {
  const { t } = useLanguage();
  const { count, isText } = props;
  const { message } = props.scheme.recipe;
  const separated = message.length === 1 || message.some(({ kind }) => kind === 'literal');
  return (
    <>
      {t(separated ? 'result.bytes' : 'result.bytes.nothing-between', { count })}
      {!isText && <span className="ml-2 text-warn">{t('result.not-text')}</span>}
    </>
  );
}

/** Copies the text, or its hex where the bytes are no text: a clipboard holds text alone. */
function CopyBytes(props: {
  scheme: Scheme;
  bytes: Bytes;
  text: string | undefined;
  onCopy: (text: string) => Promise<CopyOutcome>;
}): ReactNode {
  const { t } = useLanguage();
  const { bytes, text, scheme } = props;
  const label = t(text === undefined ? 'result.copy-hex' : 'result.copy');
  return (
    <CopyButton
      label={holdsSecret(scheme) ? t('result.copy-secret', { label }) : label}
      onCopy={() => props.onCopy(text ?? encodeHex(bytes))}
    />
  );
}

/** Where each part will stand: fields ten columns wide, the body over the rest of the measure. What has no room is cut. */
function GhostSegments(props: { scheme: Scheme }): ReactNode {
  const measure = useMeasure();
  const nameOf = usePartName(props.scheme);
  const parts = props.scheme.recipe.message;
  const taken = parts.reduce(
    (sum, part) => sum + (part.kind === 'body' ? 0 : ghostColumns(part)),
    0,
  );
  const ghosts = nameSegments(
    parts.map((part, index) => ({ part, start: index, end: index + 1 })),
    props.scheme.recipe,
    nameOf,
  );
  return (
    <div className="byte-rows bytes">
      <span className="byte-row byte-row-named overflow-clip">
        {ghosts.map(({ part, start, style, name }) => (
          <span
            key={start}
            className={`segment segment-ghost ${segmentClasses[style]}`}
            data-name={name}
            style={{ width: `${ghostColumns(part, measure - taken)}ch` }}
          />
        ))}
      </span>
    </div>
  );
}

function ghostColumns(part: Part, rest = 0): number {
  if (part.kind === 'literal') return part.text.length;
  return part.kind === 'body' ? Math.max(rest, 10) : 10;
}
