import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { contentTypeFor } from '#core/inspect/content-type.ts';
import { bodySegment } from '#core/inspect/report.ts';
import { BodyEditor, type BodyEditorHandle, type BodyView } from '#ui/editor/body-editor.tsx';
import { Swatch } from '#ui/kit/swatch.tsx';
import { SwitchGroup } from '#ui/kit/switch-group.tsx';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { BodySources } from './body-sources.tsx';

/** Beside the first paint: before that, the body is empty. */
const BodyFactsBar = late(async () => (await import('#ui/editor/body-facts-bar.tsx')).BodyFactsBar);

/** The body: its editor, where else its bytes can come from, and what they are like. */
export function BodyField(): ReactNode {
  const { t } = useLanguage();
  const { viewBody } = useCommands();
  const view = usePlaygroundState((state) => state.bodyView);
  const editor = useRef<BodyEditorHandle>(null);
  return (
    <div className="body-field">
      <div className="flex min-h-6 flex-wrap items-center gap-x-2">
        <h2 className="flex items-center gap-1.5">
          <Swatch style="body" />
          {t('request.body')}
        </h2>
        <ContentType />
        <span className="grow" />
        <BodySources />
        <SwitchGroup
          label={t('request.body-view')}
          value={view}
          choices={[
            { value: 'text', label: t('request.body-view.text') },
            { value: 'hex', label: t('request.body-view.hex') },
          ]}
          onChange={viewBody}
        />
      </div>
      <Editor editor={editor} view={view} onViewChange={viewBody} />
      <Facts editor={editor} />
    </div>
  );
}

function ContentType(): ReactNode {
  const scheme = useScheme();
  const body = usePlaygroundState((state) => state.session.body);
  const path = usePlaygroundState((state) => state.session.path);
  return (
    <span className="font-mono text-xs text-ink-3 max-tablet:hidden">
      {contentTypeFor(scheme, path, body)}
    </span>
  );
}

type EditorRef = RefObject<BodyEditorHandle | null>;

type EditorProps = {
  readonly editor: EditorRef;
  readonly view: BodyView;
  readonly onViewChange: (view: BodyView) => void;
};

function Editor(props: EditorProps): ReactNode {
  const { t } = useLanguage();
  const { dispatch, pointAt } = useCommands();
  const body = usePlaygroundState((state) => state.session.body);
  const segment = usePlaygroundState((state) => bodySegment(state.report));
  const pointedAt = usePlaygroundState((state) => state.pointedAt);
  const offset = segment && pointedAt !== undefined ? pointedAt - segment.start : -1;
  const framed = useMemo(
    () => (offset >= 0 && offset < body.length ? { offset, length: 1 } : undefined),
    [offset, body],
  );
  return (
    <BodyEditor
      ref={props.editor}
      label={t('request.body')}
      bytes={body}
      view={props.view}
      onViewChange={props.onViewChange}
      onEdit={(bytes) => dispatch({ type: 'body-edited', body: bytes })}
      faults={useJsonFaults()}
      differences={useDifferences()}
      framed={framed}
      onCaret={(caret) => segment && pointAt(segment.start + caret)}
    />
  );
}

/** What differs from the reference body, where there is one. */
function useDifferences() {
  return usePlaygroundState(({ comparison: { compared } }) =>
    compared?.scope === 'body' ? compared.marked : undefined,
  );
}

/** Where the body is no longer JSON. Only what starts like JSON is taken to be meant as such. */
function useJsonFaults() {
  const { say } = useLanguage();
  const json = usePlaygroundState((state) => state.facts.json);
  return useMemo(
    () =>
      json.status === 'error'
        ? [{ offset: json.error.offset, length: 1, message: say(json.error.message) }]
        : [],
    [json, say],
  );
}

function Facts(props: { editor: EditorRef }): ReactNode {
  const { t } = useLanguage();
  const facts = usePlaygroundState((state) => state.facts);
  return (
    <LatePart fallback={<div className="facts-arrival" />}>
      <BodyFactsBar
        facts={facts}
        label={t('request.body-facts')}
        onReveal={(offset, length) => props.editor.current?.reveal(offset, length)}
      />
    </LatePart>
  );
}
