import type { ReactNode } from 'react';
import type { DerivedStage } from '#core/inspect/report.ts';
import { labelOf } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { CopyButton, type CopyOutcome } from '#ui/kit/copy-button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import { StringToSignView } from '#ui/result/string-to-sign.tsx';

type DerivedStagesProps = {
  readonly scheme: Scheme;
  readonly stages: readonly DerivedStage[];
  readonly stale: boolean;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

/** What is hashed before there is a string to sign, each with its bytes and its hash. */
export function DerivedStages(props: DerivedStagesProps): ReactNode {
  return props.stages.map((stage) => <Stage key={stage.id} {...props} stage={stage} />);
}

/** The body stands in its editor: of a stage that is the body alone, the hash is enough. */
function Stage(props: DerivedStagesProps & { stage: DerivedStage }): ReactNode {
  const { t } = useLanguage();
  const { scheme, stage, stale, onCopy } = props;
  const title = titleOf(stage.id);
  const { bytes, segments } = stage.message;
  const isBody = segments.every(({ part }) => part.kind === 'body');
  const { hash } = stage;
  return (
    <>
      {!isBody && (
        <StringToSignView
          scheme={scheme}
          title={title}
          value={stage.message}
          stale={stale}
          onCopy={onCopy}
        />
      )}
      <Ledger
        title={<h2>{isBody ? title : hash}</h2>}
        hint={t(isBody ? 'stages.body-hash' : 'stages.hash', { hash, count: bytes.length })}
        stale={stale}
        action={<CopyButton label={t('result.copy')} onCopy={() => onCopy(stage.text)} />}
      >
        <p className="value bytes measure">{stage.text}</p>
      </Ledger>
    </>
  );
}

/** `:canonical-request` is `Canonical request`: people say it so in every language. */
function titleOf(id: string): string {
  const words = labelOf([], id).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
