import type { ReactNode } from 'react';
import type { DocumentedPath } from '#core/schemes/scheme.ts';
import { customAccessPointId } from '#core/session/session.ts';
import { Field, TextInput } from '#ui/kit/field.tsx';
import { InlineSelect, SelectField } from '#ui/kit/select-field.tsx';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { useUrlProblem } from './use-url-problem.ts';

const BaseUrlField = late(async () => (await import('./base-url-field.tsx')).BaseUrlField);

/** Where the request goes. */
export function TargetFields(): ReactNode {
  const accessPointId = usePlaygroundState((state) => state.session.accessPointId);
  const { accessPoints } = useScheme();
  return (
    <>
      {accessPoints.length > 0 && <AccessPointField />}
      {accessPointId === customAccessPointId && (
        <LatePart>
          <BaseUrlField />
        </LatePart>
      )}
      <PathField />
    </>
  );
}

function AccessPointField(): ReactNode {
  const { t, say } = useLanguage();
  const { dispatch } = useCommands();
  const scheme = useScheme();
  const chosen = usePlaygroundState((state) => state.session.accessPointId);
  const known = scheme.accessPoints.map(({ id, baseUrl }) => ({
    value: id,
    label: `${say({ id: `${scheme.id}.access-point.${id}` })}, ${new URL(baseUrl).host}`,
  }));
  return (
    <SelectField
      label={t('request.access-point')}
      value={chosen}
      choices={[...known, { value: customAccessPointId, label: t('request.access-point.custom') }]}
      onChange={(accessPointId) => dispatch({ type: 'access-point-chosen', accessPointId })}
    />
  );
}

function PathField(): ReactNode {
  const { t, say } = useLanguage();
  const { dispatch } = useCommands();
  const scheme = useScheme();
  const path = usePlaygroundState((state) => state.session.path);
  const problem = useUrlProblem();
  const documented = scheme.paths.find((candidate) => candidate.path === path);
  const hint = (
    <>
      {documented && <PathReading documented={documented} />}
      {problem?.code === 'path-invalid' && (
        <span className="block text-bad">{say(problem.sentence)}</span>
      )}
    </>
  );
  return (
    <div className="relative min-w-0">
      <Field label={t('request.path')} hint={hint}>
        {(control) => (
          <TextInput
            {...control}
            value={path}
            onChange={(event) => dispatch({ type: 'path-edited', path: event.target.value })}
          />
        )}
      </Field>
      {scheme.paths.length > 0 && <DocumentedPaths />}
    </div>
  );
}

function PathReading(props: { documented: DocumentedPath }): ReactNode {
  const { say } = useLanguage();
  const { purpose, limit, hint } = props.documented;
  return (
    <>
      <span className="block">{say(purpose)}</span>
      {limit && <span className="block">{say(limit)}</span>}
      {hint && <span className="block text-warn">{say(hint)}</span>}
    </>
  );
}

/** A plain list beside the field: an input with a list of its own would no longer be a text box. */
function DocumentedPaths(): ReactNode {
  const { t } = useLanguage();
  const { dispatch } = useCommands();
  const { paths } = useScheme();
  return (
    <span className="documented-paths menu-select">
      <InlineSelect
        label={t('request.paths')}
        labelHidden
        value=""
        choices={[
          { value: '', label: t('request.paths.choose') },
          ...paths.map(({ path }) => ({ value: path, label: path })),
        ]}
        onChange={(path) => path && dispatch({ type: 'path-edited', path })}
      />
    </span>
  );
}
