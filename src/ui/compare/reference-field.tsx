import { type ReactNode, Suspense, useId, useState } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import { stringToSignOf } from '#core/inspect/report.ts';
import type { Message } from '#core/messages.ts';
import { holdsSecret } from '#core/schemes/secrecy.ts';
import { comparedScope } from '#core/session/received.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import { BodyEditor, type BodyView } from '#ui/editor/body-editor.tsx';
import { Button } from '#ui/kit/button.tsx';
import { SwitchGroup } from '#ui/kit/switch-group.tsx';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';

const EnterBytes = late(async () => (await import('#ui/editor/enter-bytes.tsx')).EnterBytes);

const noBytes: Bytes = new Uint8Array(0);

type ReferenceFieldProps = {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** What is compared with: its bytes, where they come from, and what can become of them. */
export function ReferenceField({ isOpen, onOpen }: ReferenceFieldProps): ReactNode {
  const { t } = useLanguage();
  const { dispatch } = useCommands();
  const editorId = useId();
  const [view, setView] = useState<BodyView>('text');
  const [refusal, setRefusal] = useState<Message>();
  const reference = usePlaygroundState((state) => state.session.reference);
  const set = (bytes: Bytes | undefined) => {
    setRefusal(undefined);
    dispatch({ type: 'reference-edited', reference: bytes });
  };
  return (
    <section className="reference-field" aria-label={t('compare.reference')}>
      <div className="flex min-h-7 flex-wrap items-center gap-x-2">
        <h2>{t('compare.reference')}</h2>
        <Scope />
        <div className="flex grow flex-wrap items-center justify-end gap-x-2 max-tablet:-ml-1.5 max-tablet:justify-start">
          <Sources
            onTake={(bytes) => {
              set(bytes);
              onOpen(false);
            }}
            onRefusal={setRefusal}
          />
          {reference && <Uses reference={reference} onClear={() => set(undefined)} />}
          {reference && (
            <Button
              kind="quiet"
              aria-expanded={isOpen}
              aria-controls={editorId}
              onClick={() => onOpen(!isOpen)}
            >
              {t(isOpen ? 'compare.reference.hide' : 'compare.reference.show')}
            </Button>
          )}
          {isOpen && <ViewSwitch view={view} onView={setView} />}
        </div>
      </div>
      {refusal && <Refusal reason={refusal} />}
      <div id={editorId} className="reference-editor" hidden={!isOpen}>
        {isOpen && (
          <BodyEditor
            label={t('compare.reference-body')}
            bytes={reference ?? noBytes}
            view={view}
            onViewChange={setView}
            onEdit={set}
          />
        )}
      </div>
    </section>
  );
}

function ViewSwitch(props: {
  readonly view: BodyView;
  readonly onView: (view: BodyView) => void;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <SwitchGroup
      label={t('compare.reference-view')}
      value={props.view}
      choices={(['text', 'hex'] as const).map((value) => ({
        value,
        label: t(`request.body-view.${value}`),
      }))}
      onChange={props.onView}
    />
  );
}

function Refusal({ reason }: { readonly reason: Message }): ReactNode {
  const { t, say } = useLanguage();
  return (
    <p role="alert" className="text-bad">
      {say(reason)} {t('compare.reference-unchanged')}
    </p>
  );
}

/** Whether the reference is one for the body alone or for all that is signed. */
function Scope(): ReactNode {
  const { t } = useLanguage();
  const { dispatch } = useCommands();
  const scope = usePlaygroundState(({ session }) => session.referenceScope);
  const isOffered = usePlaygroundState(({ session }) => !holdsSecret(schemeOf(session)));
  if (!isOffered) return null;
  return (
    <SwitchGroup
      label={t('compare.scope')}
      value={scope}
      choices={(['body', 'string-to-sign'] as const).map((value) => ({
        value,
        label: t(`compare.scope.${value}`),
      }))}
      onChange={(value) => dispatch({ type: 'reference-scope-chosen', scope: value })}
    />
  );
}

type SourcesProps = {
  readonly onTake: (bytes: Bytes) => void;
  readonly onRefusal: (reason: Message | undefined) => void;
};

/** Where a reference comes from besides the keyboard and the clipboard. */
function Sources({ onTake, onRefusal }: SourcesProps): ReactNode {
  const { t } = useLanguage();
  const { openReferenceFile } = useCommands();
  const [isEntering, setIsEntering] = useState(false);
  const current = useCurrentSubject();
  return (
    <>
      {current && (
        <Button kind="quiet" fills onClick={() => onTake(current.bytes)}>
          {t(`compare.use-${current.scope}`)}
        </Button>
      )}
      <Button kind="quiet" fills onClick={() => setIsEntering(true)}>
        {t('request.enter-bytes')}
      </Button>
      <label className="open-file">
        {t('request.open-file')}
        <input
          type="file"
          aria-label={t('compare.reference-file')}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void openReferenceFile(file).then(onRefusal);
            input.value = '';
          }}
        />
      </label>
      {isEntering && (
        <Suspense>
          <EnterBytes onClose={() => setIsEntering(false)} onEnter={onTake} />
        </Suspense>
      )}
    </>
  );
}

/** What could be kept as a reference: what stands on the other side, unless it is the reference already. */
function useCurrentSubject() {
  const { body, reference } = usePlaygroundState((state) => state.session);
  const scope = usePlaygroundState(({ session }) => comparedScope(session));
  const signed = usePlaygroundState((state) => stringToSignOf(state.report)?.bytes);
  const bytes = scope === 'body' ? body : signed;
  return bytes && bytes.length > 0 && bytes !== reference ? { scope, bytes } : undefined;
}

function Uses(props: { readonly reference: Bytes; readonly onClear: () => void }): ReactNode {
  const { t } = useLanguage();
  const { dispatch } = useCommands();
  const isBody = usePlaygroundState(({ session }) => comparedScope(session) === 'body');
  return (
    <>
      {isBody && (
        <Button
          kind="quiet"
          fills
          onClick={() => dispatch({ type: 'body-edited', body: props.reference })}
        >
          {t('compare.make-body')}
        </Button>
      )}
      <Button kind="quiet" fills onClick={props.onClear}>
        {t('compare.clear')}
      </Button>
    </>
  );
}
